package org.lupusportal.page;

import java.util.StringJoiner;
import org.lupusportal.evidence.Source;

/**
 * A source as COinS: its record as an OpenURL in the title of an empty element, so that browsers' add-ons such as Zotero's
 * find every reference of a page. One for each source.
 *
 * @see <a href="https://www.niso.org/publications/z3988-2004-r2010">ANSI/NISO Z39.88, the OpenURL framework</a>
 */
final class Coins {

    private final StringJoiner pairs = new StringJoiner("&");
    private final Source source;

    private Coins(Source source) {
        this.source = source;
    }

    static String of(Source source) {
        Coins coins = new Coins(source);
        coins.pair("ctx_ver", "Z39.88-2004");
        switch (source.findText("type").orElse("")) {
            case "article-journal" -> coins.article();
            case "book", "chapter", "paper-conference" ->
                coins.book(source.findText("type").orElse(""));
            case "report" -> coins.other("report");
            default -> coins.other("webpage");
        }
        return coins.pairs.toString();
    }

    private void article() {
        format("journal");
        pair("rft.genre", "article");
        pair("rft.atitle", source.title());
        text("rft.jtitle", "container-title");
        text("rft.volume", "volume");
        text("rft.issue", "issue");
        text("rft.issn", "ISSN");
        common("rft.au");
    }

    private void book(String type) {
        format("book");
        boolean part = !type.equals("book");
        pair("rft.genre", part ? (type.equals("chapter") ? "bookitem" : "proceeding") : "book");
        pair(part ? "rft.atitle" : "rft.btitle", source.title());
        if (part) {
            text("rft.btitle", "container-title");
        }
        text("rft.isbn", "ISBN");
        common("rft.au");
    }

    private void other(String type) {
        format("dc");
        pair("rft.type", type);
        pair("rft.title", source.title());
        text("rft.source", "container-title");
        common("rft.creator");
    }

    private void common(String author) {
        CslName.of(source, "author").forEach(name -> pair(author, name.inverted()));
        text("rft.date", "issued");
        text("rft.pages", "page");
        text("rft.pub", "publisher");
        source.findDoi().ifPresent(doi -> pair("rft_id", "info:doi/" + doi));
        source.findPmid().ifPresent(id -> pair("rft_id", "info:pmid/" + id));
        source.findUrl().ifPresent(url -> pair("rft.identifier", url));
    }

    private void format(String name) {
        pair("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + name);
    }

    private void text(String key, String variable) {
        source.findText(variable).ifPresent(value -> pair(key, value));
    }

    private void pair(String key, String value) {
        pairs.add(key + "=" + Encoded.inQuery(Line.of(value)));
    }
}
