package org.lupusportal.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nodes in which the page has a say; all others are flexmark's own. Long because each kind of node is written
 * here.
 */
final class BodyRenderer implements NodeRenderer {

    /** On paper this becomes lines to write on. */
    private static final String ROOM = "<span class=\"room\">\u2026</span>";

    private static final Pattern TO_GO_ON = Pattern.compile("(?:^|:\\s*)\u2026$");

    private final Body body;
    private final BodyParts parts;
    private final Set<String> sections;
    private final TableNames tables;
    private int unbroken;

    BodyRenderer(Body body, BodyParts parts, Set<String> sections, TableNames tables) {
        this.tables = tables;
        this.body = body;
        this.parts = parts;
        this.sections = sections;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Document.class, this::document),
                new NodeRenderingHandler<>(Text.class, this::text),
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(LinkRef.class, this::reference),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::reference),
                new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> {}));
    }

    private void document(Document node, NodeRendererContext context, HtmlWriter html) {
        boolean chosen = sections.isEmpty();
        for (Node child : node.getChildren()) {
            if (!sections.isEmpty() && child instanceof com.vladsch.flexmark.ast.Heading heading) {
                chosen = heading.getLevel() > 2 ? chosen : sections.contains(body.anchorOf(heading));
            }
            if (chosen) {
                context.render(child);
            }
        }
    }

    private void text(Text node, NodeRendererContext context, HtmlWriter html) {
        String words = node.getChars().unescape();
        if (isCitation(node.getNext())) {
            // A number set high stands close behind the word, though writers leave a space before the brackets.
            words = words.stripTrailing();
        }
        if (isRoomToWrite(node)) {
            html.text(words.substring(0, words.length() - 1)).raw(ROOM);
        } else if (unbroken > 0) {
            html.text(words);
        } else {
            html.raw(parts.prose(words));
        }
    }

    /** Whether a paragraph breaks off for readers to go on: it is three dots alone, or ends with them behind a colon. */
    private static boolean isRoomToWrite(Text node) {
        return node.getNext() == null
                && node.getParent() instanceof Paragraph
                && TO_GO_ON.matcher(node.getChars().unescape()).find()
                && (node.getPrevious() == null || node.getChars().length() > 1);
    }

    private boolean isCitation(@Nullable Node node) {
        return node != null && body.markOf(node) instanceof Mark.Citation;
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        link(node, node, context, html);
    }

    private void link(Node node, LinkNodeBase to, NodeRendererContext context, HtmlWriter html) {
        Mark mark = body.markOf(node);
        unbroken++;
        if (mark instanceof Mark.Mention mention) {
            html.raw(parts.openMention(mention));
            context.renderChildren(node);
            html.raw(parts.closeMention(mention));
        } else if (mark instanceof Mark.Overruling) {
            context.renderChildren(node);
        } else {
            html.attr("href", parts.href(to.getUrl().unescape())).withAttr().tag("a");
            context.renderChildren(node);
            html.closeTag("a");
        }
        unbroken--;
    }

    private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        if (body.markOf(node) instanceof Mark.Citation citation) {
            html.raw(parts.citation(citation));
        } else if (node.isDefined()) {
            link(node, node.getReferenceNode(node.getDocument()), context, html);
        } else {
            html.text(node.getChars().unescape());
        }
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        image(node.getUrl(), node.getText(), html);
    }

    private void reference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        if (node.isDefined()) {
            BasedSequence words = node.getText().isEmpty() ? node.getReference() : node.getText();
            image(node.getReferenceNode(node.getDocument()).getUrl(), words, html);
        } else {
            html.text(node.getChars().unescape());
        }
    }

    private void image(BasedSequence file, BasedSequence words, HtmlWriter html) {
        html.raw(parts.image(file.unescape(), words.unescape()));
    }

    private void heading(com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
        String tag = "h" + parts.level(node.getLevel());
        unbroken++;
        html.line();
        html.attr("id", parts.anchor(body.anchorOf(node))).withAttr().tag(tag);
        context.renderChildren(node);
        html.closeTag(tag).line();
        unbroken--;
        body.headings().stream()
                .filter(heading -> heading.anchor().equals(body.anchorOf(node)))
                .findFirst()
                .ifPresent(heading -> html.raw(parts.behindHeading(heading)));
    }

    private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
        withNotes(node, html, context::delegateRender);
    }

    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        withNotes(node, html, () -> {
            html.attr("class", "table-frame")
                    .attr("role", "group")
                    .attr("aria-label", tables.of(node))
                    .attr("tabindex", "0")
                    .withAttr()
                    .tag("div");
            context.delegateRender();
            html.closeTag("div");
        });
    }

    private void withNotes(Node node, HtmlWriter html, Runnable block) {
        List<Mark.Mention> mentions = new ArrayList<>();
        gather(node, mentions);
        if (mentions.isEmpty()) {
            block.run();
            return;
        }
        parts.begin(mentions);
        block.run();
        html.line().raw(parts.notes(mentions)).line();
    }

    private void gather(Node node, List<Mark.Mention> mentions) {
        for (Node child : node.getChildren()) {
            if (body.markOf(child) instanceof Mark.Mention mention) {
                mentions.add(mention);
            } else if (!(child instanceof ListItem) && !(child instanceof BlockQuote)) {
                gather(child, mentions);
            }
        }
    }
}
