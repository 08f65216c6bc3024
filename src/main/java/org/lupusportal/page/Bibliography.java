package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lupusportal.evidence.Source;

/**
 * The sources as files for programs that keep references: all in one and each by itself, as CSL-JSON, BibTeX and RIS.
 *
 * @see <a href="https://github.com/citation-style-language/schema">the schema of CSL-JSON</a>
 */
final class Bibliography {

    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final String BIBTEX = "application/x-bibtex;charset=utf-8";
    private static final String RIS = "application/x-research-info-systems;charset=utf-8";

    private final Press press;

    Bibliography(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages =
                new ArrayList<>(files(Address.SOURCES, press.edition().sources()));
        press.edition().sources().forEach(source -> pages.addAll(files(Address.source(source.id()), List.of(source))));
        return pages;
    }

    private List<Page> files(String path, List<Source> sources) {
        return List.of(
                file(
                        Address.cslJson(path),
                        CSL_JSON,
                        () -> Json.of(sources.stream().map(CslItem::of).toList())),
                file(Address.bibTex(path), BIBTEX, () -> BibTex.of(sources)),
                file(Address.ris(path), RIS, () -> Ris.of(sources)));
    }

    private Page file(String path, String contentType, Supplier<String> text) {
        return Page.toPrintOnDemand(path, () -> PageBytes.ofText(contentType, text.get()), Days.UNKNOWN);
    }

    /** The ways to take a source, or all of them, along. */
    static List<LinkView> downloads(String path) {
        return List.of(
                new LinkView(Address.ris(path), "RIS", "For Zotero, EndNote and Mendeley"),
                new LinkView(Address.bibTex(path), "BibTeX", "For LaTeX"),
                new LinkView(Address.cslJson(path), "CSL-JSON", "For pandoc and other programs"));
    }
}
