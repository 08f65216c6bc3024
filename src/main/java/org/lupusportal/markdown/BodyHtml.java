package org.lupusportal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Set;

/** Turns a {@link Body} into HTML, asking the page for all that the body itself cannot know. */
public final class BodyHtml {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.<Extension>of(TablesExtension.create(), FootnoteExtension.create()))
            .set(HtmlRenderer.INDENT_SIZE, 0)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .toImmutable();

    private BodyHtml() {}

    /** The whole body, with headings, lists and tables. */
    public static String of(Body body, BodyParts parts) {
        return of(body, parts, Set.of());
    }

    /**
     * Some sections of the body: each from its heading of the second level to the next.
     *
     * @param body what to render
     * @param parts what the page adds
     * @param sections anchors of the headings; empty for the whole body
     */
    public static String of(Body body, BodyParts parts, Set<String> sections) {
        StringBuilder html = new StringBuilder();
        TableNames tables = TableNames.of(body);
        NodeRendererFactory factory = options -> new BodyRenderer(body, parts, sections, tables);
        HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(factory)
                .attributeProviderFactory(tables)
                .build();
        // The document notes down options while it is read, so a page and a handout must not read it at once.
        synchronized (body.document()) {
            renderer.render(body.document(), html);
        }
        return html.toString();
    }
}
