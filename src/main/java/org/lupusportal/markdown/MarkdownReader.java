package org.lupusportal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.lupusportal.text.Passage;

/**
 * Reads Markdown: CommonMark with tables and footnotes, and in it mentions of claims, citations and overrulings.
 *
 * <pre>{@code
 * Body body = new MarkdownReader().read(passage);
 * body.mentions().forEach(m -> System.err.println(m.claim() + " at " + m.claimAt().from()));
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class MarkdownReader {

    /** Lists in quotes in lists: more than any text needs, and far less than would exhaust the stack of a thread. */
    private static final int DEEPEST = 40;

    private final Parser parser;

    public MarkdownReader() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        this.parser = Parser.builder(options).build();
    }

    /**
     * Reads a text. Every text is valid Markdown, so only marks that stand in one another without end can fail.
     *
     * @param source Markdown with its places
     * @return what it holds
     * @throws NestedTooDeeplyException if marks are nested deeper than 40 levels, or a row of them is too long to be read
     */
    public Body read(Passage source) {
        try {
            Document document = parser.parse(source.text());
            refuseDepth(source, document);
            return new BodyCollector(source, document).collect();
        } catch (StackOverflowError rowOfMarks) {
            throw new NestedTooDeeplyException(source.span());
        }
    }

    /** Goes from node to node without recursion, which is what it guards. */
    private static void refuseDepth(Passage source, Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > DEEPEST) {
                throw new NestedTooDeeplyException(source.span(node.getStartOffset(), node.getStartOffset()));
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
    }
}
