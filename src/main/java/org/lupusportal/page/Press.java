package org.lupusportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;

/**
 * What is needed to print any page of one edition.
 *
 * @param edition what is published
 * @param templates how pages look
 * @param site what every page shows
 * @param references of all sources of the edition
 * @param notes prints evidence notes
 * @param drawings sets drawings into pages
 * @param terms finds the glossary's words
 * @param uses which articles use what
 * @param today the day on which the pages are made, by which reviews fall due
 */
record Press(
        Edition edition,
        Templates templates,
        SiteView site,
        References references,
        NotePress notes,
        Drawings drawings,
        TermFinder terms,
        Uses uses,
        LocalDate today) {

    private static final String HTML = "text/html;charset=utf-8";

    static Press of(Edition edition, Templates templates, SiteView site, LocalDate today) {
        TermFinder terms = TermFinder.of(edition.terms());
        return new Press(
                edition,
                templates,
                site,
                References.of(edition.sources()),
                new NotePress(edition, templates, site.language()),
                new Drawings(edition),
                terms,
                Uses.of(edition, terms),
                today);
    }

    Page page(String path, String template, Object view, LocalDate lastChanged) {
        return page(path, template, () -> view, lastChanged);
    }

    /** A page whose view, too, is made when the page is first asked for. */
    Page page(String path, String template, Supplier<?> view, LocalDate lastChanged) {
        return Page.toPrint(path, () -> PageBytes.ofText(HTML, fill(template, view.get())), lastChanged, true);
    }

    String fill(String template, Object view) {
        return templates.fill(template, site.language(), view, site);
    }

    Address address() {
        return Address.of(URI.create(site.base()), site.server());
    }

    /** Prose whose words are not explained where they stand. */
    Prose prose() {
        return new Prose(this, Optional.empty());
    }

    /** The prose of an article, whose words are. */
    Prose prose(Explainer explainer) {
        return new Prose(this, Optional.of(explainer));
    }

    LinkView link(Article article) {
        return new LinkView(Address.article(article), article.title(), article.summary());
    }

    /** The numbered list of these sources. */
    List<ReferenceView> references(List<String> ids) {
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> new ReferenceView(
                        i + 1,
                        ids.get(i),
                        references.text(ids.get(i)),
                        Address.source(ids.get(i)),
                        Coins.of(edition.source(ids.get(i)))))
                .toList();
    }
}
