package org.lupusportal.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * Markdown that has been read: what a reader will see, with what each part is bound to, and where it was written. Immutable
 * for all who see it.
 */
public final class Body {

    private final Passage source;
    private final Document document;
    private final List<Block> blocks;
    private final List<TableRow> rows;
    private final List<InlineImage> inlineImages;
    private final List<Heading> headings;
    private final List<Link> links;
    private final List<Span> rawHtml;
    private final List<Span> unusedNotes;
    private final List<Span> extraCells;
    private final List<Span> openFences;
    private final Map<Node, Mark> marks;
    private final Map<Node, String> anchors;

    Body(
            Passage source,
            Document document,
            List<Block> blocks,
            List<TableRow> rows,
            List<InlineImage> inlineImages,
            List<Heading> headings,
            List<Link> links,
            List<Span> rawHtml,
            List<Span> unusedNotes,
            List<Span> extraCells,
            List<Span> openFences,
            Map<Node, Mark> marks,
            Map<Node, String> anchors) {
        this.source = source;
        this.document = document;
        this.blocks = List.copyOf(blocks);
        this.rows = List.copyOf(rows);
        this.inlineImages = List.copyOf(inlineImages);
        this.headings = List.copyOf(headings);
        this.links = List.copyOf(links);
        this.rawHtml = List.copyOf(rawHtml);
        this.unusedNotes = List.copyOf(unusedNotes);
        this.extraCells = List.copyOf(extraCells);
        this.openFences = List.copyOf(openFences);
        this.marks = marks;
        this.anchors = anchors;
    }

    /** The Markdown as written. */
    public Passage source() {
        return source;
    }

    Document document() {
        return document;
    }

    @Nullable
    Mark markOf(Node node) {
        return marks.get(node);
    }

    String anchorOf(Node heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** Every block of text in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Every row of every table, in order; its cells are blocks too. */
    public List<TableRow> rows() {
        return rows;
    }

    /** Every image that stands among words, in order; its words are a block too. */
    public List<InlineImage> inlineImages() {
        return inlineImages;
    }

    /** Every heading in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Every link to a page, a file or an image, in order; claims, citations and overrulings are not among them. */
    public List<Link> links() {
        return links;
    }

    /** Where HTML was written, which is refused. */
    public List<Span> rawHtml() {
        return rawHtml;
    }

    /** The signs of footnotes to which no text leads, because none names them or another note has the same sign. */
    public List<Span> unusedNotes() {
        return unusedNotes;
    }

    /** Words in rows that have more cells than their table has columns; nobody sees them. */
    public List<Span> extraCells() {
        return extraCells;
    }

    /** Fences of code that nothing closes, so that all below them is code. */
    public List<Span> openFences() {
        return openFences;
    }

    /** Every mention of a claim, in order. */
    public Stream<Mark.Mention> mentions() {
        return blocks.stream().flatMap(Block::mentions);
    }

    /** Every overruling of the gate, in order. */
    public Stream<Mark.Overruling> overrulings() {
        return blocks.stream().flatMap(Block::overrulings);
    }

    /** Every citation, in order. */
    public Stream<Mark.Citation> citations() {
        return blocks.stream().flatMap(Block::citations);
    }

    /** All words without notation, a line a block. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(b -> text.append(b.words()).append('\n'));
        return text.toString().strip();
    }
}
