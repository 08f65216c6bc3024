package org.lupusportal.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/** Takes the notation off one block of text, and keeps for each character that remains where it was written. */
final class ProseCollector {

    private final BodyCollector body;
    private final ProseWriter text;
    private int endOffset = -1;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Block> imageTexts = new ArrayList<>();
    private final Map<Integer, Block> imagePlaces = new LinkedHashMap<>();

    ProseCollector(BodyCollector body) {
        this.body = body;
        this.text = new ProseWriter(body.source());
    }

    void walk(Node parent) {
        if (endOffset < 0) {
            endOffset = parent.getEndOffset();
        }
        for (Node node : parent.getChildren()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        if (node instanceof Text) {
            text.unescaped(node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.add(' ', node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            node.getChars().unescape().chars().forEach(c -> text.add((char) c, node.getStartOffset()));
        } else if (node instanceof Code code) {
            text.verbatim(code.getText());
        } else if (node instanceof HtmlInlineBase) {
            body.rawHtml(node.getChars());
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            link(link, link);
        } else if (node instanceof Image image) {
            image(image, image);
        } else if (node instanceof LinkRef reference) {
            reference(reference);
        } else if (node instanceof ImageRef reference) {
            reference(reference);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            BasedSequence target = ((DelimitedLinkNode) node).getText();
            String scheme = node instanceof MailLink ? "mailto:" : "";
            body.link(new Link(scheme + target, "", body.span(node.getChars()), false));
            text.verbatim(target);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            walk(node);
        }
    }

    /** A number takes the place of the sign, unless nobody wrote the note: then readers would see the sign. */
    private void footnote(Footnote footnote) {
        if (!footnote.isDefined()) {
            text.unescaped(footnote.getChars());
        }
    }

    private void reference(LinkRef reference) {
        var citation = Notation.citation(body, reference, text.length());
        if (citation.isPresent()) {
            mark(reference, citation.get());
        } else if (reference.isDefined()) {
            link(reference, reference.getReferenceNode(reference.getDocument()));
        } else {
            text.unescaped(reference.getChars());
        }
    }

    private void link(Node link, LinkNodeBase to) {
        int start = text.length();
        walk(link);
        Notation.of(body, link, to, start, text.length()).ifPresentOrElse(mark -> mark(link, mark), () -> {
            body.link(new Link(to.getUrl().unescape(), wordsSince(start), place(link, to), false));
            title(to.getTitle());
        });
    }

    /** What a listener hears of a link: its words, and the pictures among them; that one has no words is a fault of its own. */
    private String wordsSince(int start) {
        Stream<String> pictures = imagePlaces.entrySet().stream()
                .filter(image -> image.getKey() >= start)
                .map(image -> image.getValue().words())
                .map(words -> words.isBlank() ? "picture" : words);
        return Stream.concat(Stream.of(text.since(start)), pictures).collect(Collectors.joining(" "));
    }

    private Span place(Node link, LinkNodeBase to) {
        return body.span(to.getUrl().isEmpty() ? link.getChars() : to.getUrl());
    }

    private void reference(ImageRef reference) {
        if (reference.isDefined()) {
            image(reference, reference.getReferenceNode(reference.getDocument()));
        } else {
            text.unescaped(reference.getChars());
        }
    }

    private void image(Node image, LinkNodeBase file) {
        ProseCollector words = new ProseCollector(body);
        words.walk(image);
        body.link(new Link(file.getUrl().unescape(), words.text.since(0), place(image, file), true));
        Block said = new Block(Block.Kind.IMAGE_TEXT, 0, words.passage(), words.marks());
        imageTexts.add(said);
        imagePlaces.put(text.length(), said);
        title(file.getTitle());
    }

    /** What a browser of the repository shows when a reader points at a link or an image; our pages do not. */
    private void title(BasedSequence title) {
        if (!title.isBlank()) {
            ProseCollector words = new ProseCollector(body);
            words.text.unescaped(title);
            imageTexts.add(new Block(Block.Kind.IMAGE_TEXT, 0, words.passage(), List.of()));
        }
    }

    private void mark(Node node, Mark mark) {
        marks.add(mark);
        body.mark(node, mark);
    }

    Passage passage() {
        return text.passage(endOffset);
    }

    List<Mark> marks() {
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    List<Block> imageTexts() {
        return imageTexts;
    }

    /** The images that stand among the words of a block; none where they stand alone. */
    List<InlineImage> inlineImages(Block block) {
        return block.words().isBlank()
                ? List.of()
                : imagePlaces.entrySet().stream()
                        .map(image -> new InlineImage(block, image.getKey(), image.getValue()))
                        .toList();
    }
}
