package org.lupusportal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
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
     * Reads a text; every text is valid Markdown, so nothing can fail.
     *
     * @param source Markdown with its places
     * @return what it holds
     */
    public Body read(Passage source) {
        Document document = parser.parse(source.text());
        return new BodyCollector(source, document).collect();
    }
}
