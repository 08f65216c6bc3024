package org.lupusportal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

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

    /**
     * The most characters between two blank lines: three times the longest paragraph or table that we have. The parser takes
     * time that grows with the square of what stands in one piece, and worse for back-ticks and brackets without a partner;
     * a hundred thousand of them take minutes.
     */
    static final int LONGEST_PARAGRAPH = 5_000;

    /** The most characters of one text: six times the longest article, about 8,000 words. */
    static final int LONGEST_TEXT = 50_000;

    private static final Pattern ROW = Pattern.compile("([^\\p{L}\\p{N}\\s])(?:\\1| (?=\\1))*+");

    private final Parser parser;

    public MarkdownReader() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                // A line in brackets below a table is text like any other: the format has no captions.
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        this.parser = Parser.builder(options).build();
    }

    /**
     * Reads a text. Every text is valid Markdown, so only what is too long or stands in one another without end can fail.
     *
     * @param source Markdown with its places
     * @return what it holds
     * @throws TextTooLongException if a paragraph has more than 5,000 characters, or the text more than 50,000
     * @throws NestedTooDeeplyException if marks are nested deeper than 40 levels, or a row of them is too long to be read
     */
    public Body read(Passage source) {
        refuseLength(source);
        try {
            Document document = parser.parse(source.text());
            refuseDepth(source, document);
            return new BodyCollector(source, document).collect();
        } catch (StackOverflowError rowOfMarks) {
            throw new NestedTooDeeplyException(longestRow(source));
        }
    }

    /** The longest stretch of one sign, which is what the parser runs out of stack on. */
    private static Span longestRow(Passage source) {
        Matcher row = ROW.matcher(source.text());
        int start = 0;
        int end = 0;
        while (row.find()) {
            if (row.end() - row.start() > end - start) {
                start = row.start();
                end = row.end();
            }
        }
        return source.span(start, end);
    }

    /** Looks at lines only, before the parser sees any of it. */
    private static void refuseLength(Passage source) {
        String text = source.text();
        int paragraph = 0;
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (text.substring(line, Math.min(end, line + LONGEST_PARAGRAPH)).isBlank()) {
                paragraph = end + 1;
            } else if (end - paragraph > LONGEST_PARAGRAPH) {
                throw new TextTooLongException(source.span(paragraph, paragraph), LONGEST_PARAGRAPH, true);
            }
            line = end + 1;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new TextTooLongException(source.span(LONGEST_TEXT, LONGEST_TEXT), LONGEST_TEXT, false);
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
