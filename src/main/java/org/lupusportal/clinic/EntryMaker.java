package org.lupusportal.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.clinic.KnowledgeFeed.Author;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Entry;
import org.lupusportal.clinic.KnowledgeFeed.Link;
import org.lupusportal.clinic.Match.ArticleCode;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.SignOff;
import org.lupusportal.edition.Site;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.page.Address;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.Extract;

/** Makes the entry of an article that was found. */
final class EntryMaker {

    private static final String HTML = "text/html";

    /** The standard's own spelling, which clients look for. */
    private static final String STRENGTH = "strengthOfRecommedation";

    private static final int MOST_CODES = 12;
    private static final int MOST_CLAIM_LINKS = 5;

    private final Catalog catalog;
    private final Address address;
    private final String host;

    /**
     * Makes entries for one edition.
     *
     * @param catalog the edition
     * @param address of the portal
     * @param host the portal's own name, for the tags that identify entries
     */
    EntryMaker(Catalog catalog, Address address, String host) {
        this.catalog = catalog;
        this.address = address;
        this.host = host;
    }

    Entry entry(Ranking.Ranked ranked, int asked, boolean forClinician) {
        Article article = ranked.match().article();
        Extract extract = catalog.extract(article);
        Optional<SignOff> signOff = catalog.edition().findSignOff(article);
        Site site = catalog.edition().site();
        return new Entry(
                catalog.language(),
                article.title(),
                links(article, extract, forClinician),
                tag(article),
                midnight(article.lastChanged()),
                List.of(new Author(site.name(), Optional.of(address.absolute(Address.ABOUT)))),
                new PlainSummary(address).html(extract, signOff),
                categories(ranked, asked),
                extract.references(),
                PlainSummary.provenance(extract, signOff),
                site.topics().stream()
                        .filter(t -> t.id().equals(article.path().topic()))
                        .map(Topic::name)
                        .findFirst()
                        .orElse(site.name()),
                ranked.match().why(),
                Address.article(article));
    }

    /** The day in a tag must never change, so it is the day of the article's first change. */
    private String tag(Article article) {
        List<Change> changes = article.changes();
        LocalDate first = changes.isEmpty()
                ? article.evidenceTo()
                : changes.get(changes.size() - 1).date();
        return "tag:" + host + "," + first + ":" + Address.article(article);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Link> links(Article article, Extract extract, boolean forClinician) {
        List<Link> links = new ArrayList<>();
        String page = address.absolute(Address.article(article));
        links.add(link(page, "alternate", HTML, article.title()));
        links.add(link(page + ".pdf", "related", "application/pdf", "Handout to print: " + article.title()));
        if (forClinician) {
            notes(extract)
                    .map(EvidenceNote::href)
                    .distinct()
                    .limit(MOST_CLAIM_LINKS)
                    .forEach(claim -> links.add(
                            link(address.absolute(claim), "related", HTML, "The evidence behind a key point")));
        }
        return links;
    }

    private Link link(String href, String rel, String type, String title) {
        return new Link(href, rel, type, catalog.language(), title);
    }

    private List<Category> categories(Ranking.Ranked ranked, int asked) {
        List<Category> categories = new ArrayList<>();
        Article article = ranked.match().article();
        Stream.concat(ranked.match().by().stream(), codes(article))
                .distinct()
                .limit(MOST_CODES)
                .forEach(code -> code(code, article, categories));
        String relevance = String.format(Locale.ROOT, "%.2f", ranked.relevance(asked));
        categories.add(new Category("relevanceScore", relevance));
        strengths(article).forEach(strength -> categories.add(new Category(STRENGTH, strength)));
        return categories;
    }

    private static Stream<ArticleCode> codes(Article article) {
        return article.codes().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(code -> new ArticleCode(e.getKey(), code)));
    }

    /** Code, system and name stand behind one another in this order, or clients take them apart wrongly. */
    private static void code(ArticleCode code, Article article, List<Category> categories) {
        categories.add(new Category("mainSearchCriteria.v.c", code.code()));
        categories.add(new Category(
                "mainSearchCriteria.v.cs", Vocabulary.of(code.system()).oid()));
        categories.add(new Category(
                "mainSearchCriteria.v.dn",
                CodeNames.find(code.system(), code.code()).orElse(article.title())));
    }

    /**
     * GRADE's certainty of each claim that the article makes, each level once, the least sure first; "none" for a gap. Not of its
     * key points alone: the references beside it are those of the whole article.
     */
    private List<String> strengths(Article article) {
        Edition edition = catalog.edition();
        List<Claim> claims = article.claimIds().stream().map(edition::claim).toList();
        Stream<String> gaps =
                claims.stream().filter(c -> c.findCertainty().isEmpty()).map(c -> "none");
        Stream<String> rated = claims.stream()
                .flatMap(c -> c.findCertainty().stream())
                .sorted()
                .map(Certainty::id);
        return Stream.concat(gaps, rated).distinct().toList();
    }

    private static Stream<EvidenceNote> notes(Extract extract) {
        return extract.points().stream().flatMap(point -> point.notes().stream());
    }
}
