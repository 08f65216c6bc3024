package org.lupusportal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.page.Address;
import org.lupusportal.page.Html;
import org.lupusportal.page.Page;

/** Feeds of changes: of everything, of each topic, and of each intervention on which there are claims. */
final class Feeds {

    private static final String RIGHTS = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    private final DataPress press;

    Feeds(DataPress press) {
        this.press = press;
    }

    List<Page> pages() {
        String site = press.edition().site().name();
        List<Page> pages = new ArrayList<>();
        pages.add(page(
                site + ": what changed",
                Address.HOME,
                press.edition().articles(),
                press.edition().claims()));
        for (Topic topic : press.edition().site().topics()) {
            pages.add(page(
                    site + ": what changed in " + topic.name(),
                    Address.topic(topic.id()),
                    press.edition().articlesOf(topic.id()),
                    List.of()));
        }
        for (Intervention intervention : press.edition().site().interventions()) {
            List<Claim> claims = claimsOn(intervention);
            if (!claims.isEmpty()) {
                pages.add(page(
                        site + ": what changed on " + intervention.name(),
                        Address.evidenceFor(intervention.id()),
                        users(claims),
                        claims));
            }
        }
        return pages;
    }

    private List<Claim> claimsOn(Intervention intervention) {
        return press.edition().claims().stream()
                .filter(claim -> claim.words().intervention().equals(intervention.id()))
                .toList();
    }

    /** Articles that make any of the claims, in the edition's order. */
    private List<Article> users(List<Claim> claims) {
        Set<ArticlePath> users = claims.stream()
                .flatMap(claim -> press.usersOf(claim.id()).stream())
                .map(Article::path)
                .collect(Collectors.toSet());
        return press.edition().articles().stream()
                .filter(article -> users.contains(article.path()))
                .toList();
    }

    private Page page(String title, String page, List<Article> articles, List<Claim> claims) {
        LocalDate last = Stream.concat(
                        articles.stream().map(Article::lastChanged),
                        claims.stream().flatMap(c -> c.changes().stream()).map(Change::date))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return press.text(
                Address.feed(page),
                Feed.TYPE,
                () -> new Feed(title, Address.feed(page), page, entries(articles, claims))
                        .xml(press.edition().site().name(), RIGHTS, press.address()),
                last);
    }

    private List<Feed.Entry> entries(List<Article> articles, List<Claim> claims) {
        return Stream.concat(
                        articles.stream().flatMap(this::entries),
                        claims.stream().flatMap(this::entries))
                .toList();
    }

    /** A claim that changed: what changed, and the claim as it stands with its note. */
    private Stream<Feed.Entry> entries(Claim claim) {
        List<Change> changes = claim.changes();
        int count = changes.size();
        String title = press.interventionName(claim.words().intervention()) + ": "
                + claim.words().outcome();
        PlainNotes notes = new PlainNotes(press.edition(), press.address(), "", Map.of());
        return IntStream.range(0, count)
                .mapToObj(i -> new Feed.Entry(
                        title,
                        Address.claim(claim.id()),
                        count - i,
                        changes.get(i).date(),
                        changes.get(count - 1).date(),
                        changes.get(i).what(),
                        "<p>" + Html.escape(changes.get(i).what()) + "</p>" + (i == 0 ? notes.statement(claim) : ""),
                        Optional.empty()));
    }

    private Stream<Feed.Entry> entries(Article article) {
        List<Change> changes = article.changes();
        int count = changes.size();
        return IntStream.range(0, count)
                .mapToObj(i -> new Feed.Entry(
                        article.title(),
                        Address.article(article),
                        count - i,
                        changes.get(i).date(),
                        changes.get(count - 1).date(),
                        changes.get(i).what(),
                        html(article, changes.get(i), i == 0),
                        Optional.of(article.path().topic())));
    }

    /** What changed; where it is the last change, also what the page says now. */
    private String html(Article article, Change change, boolean newest) {
        StringBuilder html = new StringBuilder("<p>")
                .append(Html.escape(change.what()))
                .append("</p><p>")
                .append(Html.escape(article.summary()))
                .append("</p>");
        if (newest && !article.keyPoints().isEmpty()) {
            Map<String, Integer> numbers = new ArticleData(press).references(article);
            PlainNotes parts = new PlainNotes(
                    press.edition(), press.address(), article.path().topic(), numbers);
            html.append("<p>Key points as they stand now:</p>");
            article.keyPoints().forEach(point -> html.append(BodyHtml.of(point, parts)));
        }
        return html.toString();
    }
}
