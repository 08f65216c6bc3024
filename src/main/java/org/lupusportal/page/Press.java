package org.lupusportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;

/**
 * What is needed to print any page of one edition.
 *
 * @param edition what is published
 * @param templates how pages look
 * @param site what every page shows
 * @param references of all sources of the edition
 * @param today the day on which the pages are made, by which reviews fall due
 */
record Press(Edition edition, Templates templates, SiteView site, References references, LocalDate today) {

    private static final String HTML = "text/html;charset=utf-8";

    Page page(String path, String template, Object view, LocalDate lastChanged) {
        return new Page(path, PageBytes.ofText(HTML, fill(template, view)), lastChanged, true);
    }

    String fill(String template, Object view) {
        return templates.fill(template, site.language(), view, site);
    }

    Address address() {
        return new Address(URI.create(site.base()));
    }

    Prose prose() {
        return new Prose(edition, templates, site);
    }

    LinkView link(Article article) {
        return new LinkView(Address.article(article), article.title(), article.summary());
    }

    /** The numbered list of these sources. */
    List<ReferenceView> references(List<String> ids) {
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i ->
                        new ReferenceView(i + 1, ids.get(i), references.text(ids.get(i)), Address.source(ids.get(i))))
                .toList();
    }

    /** The newest day on which anything in the edition changed for a reader. */
    LocalDate newest() {
        LocalDate articles = edition.articles().stream()
                .map(Article::lastChanged)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return EvidenceNotes.latest(edition.claims(), articles).isAfter(articles)
                ? EvidenceNotes.latest(edition.claims(), articles)
                : articles;
    }
}
