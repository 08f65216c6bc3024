package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.export.StaticSite;
import org.lupusportal.finding.Finding;
import org.lupusportal.page.Page;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;

/** What is really published: no error in it, no bare claim on any page, no dead link, the same bytes each time. */
class PublishedContentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private static Outcome outcome;

    @BeforeAll
    static void publish() {
        outcome = publishOnce();
    }

    private static Outcome publishOnce() {
        return Workshop.publisher(Workshop.pages(URI.create("https://lupus.example")), CLOCK)
                .publish(ContentCopy.REAL, Optional.empty());
    }

    private static Publication publication() {
        return ((Outcome.Accepted) outcome).publication();
    }

    private static Map<String, Document> documents() {
        return publication().pages().stream()
                .filter(page -> page.bytes().contentType().startsWith("text/html"))
                .collect(Collectors.toMap(Page::path, PublishedContentTest::document, (a, b) -> a, TreeMap::new));
    }

    private static Document document(Page page) {
        return Jsoup.parse(new String(page.bytes().plain(), java.nio.charset.StandardCharsets.UTF_8), page.path());
    }

    @Test
    void theContentHasNoError() {
        assertThat(outcome.report().findings().stream()
                        .filter(Finding::isError)
                        .map(f -> f.at().file() + ":" + f.at().from() + " "
                                + f.rule().id() + " " + f.message()))
                .isEmpty();
    }

    @Test
    void everyClaimOnEveryPagePointsToItsSourceItsCertaintyAndItsCaveat() {
        List<String> bare = new ArrayList<>();
        int claims = 0;
        for (Map.Entry<String, Document> page : documents().entrySet()) {
            for (Element claim : page.getValue().select("[data-claim]")) {
                claims++;
                Element note = page.getValue().getElementById(claim.attr("aria-describedby"));
                boolean whole = note != null
                        && note.attr("data-evidence").equals(claim.attr("data-claim"))
                        && !note.attr("data-certainty").isEmpty()
                        && note.select("[data-caveat]").text().length() > 10
                        && !note.select("a[data-source]").isEmpty();
                if (!whole) {
                    bare.add(page.getKey() + " " + claim.attr("data-claim"));
                }
            }
        }
        assertThat(bare).isEmpty();
        assertThat(claims).isGreaterThan(300);
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        Map<String, Document> pages = documents();
        Set<String> paths =
                publication().pages().stream().map(Page::path).collect(Collectors.toCollection(HashSet::new));
        paths.addAll(Set.of(
                "/search", "/check", "/handout", "/for-clinics", "/for-clinics/links", "/infobutton", "/cds-services"));
        List<String> dead = new ArrayList<>();
        pages.forEach((path, page) -> page.select("a[href]").forEach(link -> {
            URI target = URI.create(path).resolve(URI.create(link.attr("href").replace(" ", "%20")));
            if (target.getScheme() == null && !leads(target, path, pages, paths)) {
                dead.add(path + " -> " + link.attr("href"));
            }
        }));
        assertThat(dead).isEmpty();
    }

    private static boolean leads(URI target, String from, Map<String, Document> pages, Set<String> paths) {
        String path = target.getPath().isEmpty() ? from : target.getPath();
        if (!paths.contains(path) && !path.matches("/[^/]+/[^/]+(\\.pdf|/qr\\.(svg|png))|/handout\\.pdf|/s/.+")) {
            return false;
        }
        Document page = pages.get(path);
        return target.getFragment() == null || page == null || page.getElementById(target.getFragment()) != null;
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        List<String> twice = new ArrayList<>();
        documents().forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            page.select("[id]").forEach(e -> {
                if (!seen.add(e.id())) {
                    twice.add(path + "#" + e.id());
                }
            });
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        Publication again = ((Outcome.Accepted) publishOnce()).publication();

        assertThat(again.edition().fingerprint())
                .isEqualTo(publication().edition().fingerprint());
        assertThat(tags(again)).isEqualTo(tags(publication()));
    }

    private static Map<String, String> tags(Publication publication) {
        return publication.pages().stream()
                .collect(Collectors.toMap(Page::path, p -> p.bytes().tag(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void theStaticSiteHoldsTheSameBytes(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        int written = new StaticSite(site)
                .write(
                        publication().pages(),
                        publication().notFound(),
                        publication().edition().redirects());

        assertThat(written)
                .isEqualTo(publication().pages().size()
                        + publication().edition().redirects().size());
        for (Page page : publication().pages()) {
            Path at = site.resolve(page.path().substring(1));
            boolean html = page.bytes().contentType().startsWith("text/html");
            Path file = Files.isDirectory(at) ? at.resolve(html ? "index.html" : "index.json") : at;
            assertThat(Files.readAllBytes(file)).isEqualTo(page.bytes().plain());
        }
    }

    @Test
    void thereIsEnoughToRead() {
        var edition = publication().edition();

        assertThat(edition.articles()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(edition.claims()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(edition.sources()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(edition.terms()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(edition.heardClaims()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void noPageLoadsAnythingFromElsewhere() {
        List<String> foreign = new ArrayList<>();
        documents()
                .forEach((path, page) -> page.select("[src], link[href]:not([rel=canonical]):not([rel=license])")
                        .forEach(e -> {
                            String target = e.hasAttr("src") ? e.attr("src") : e.attr("href");
                            if (!target.startsWith("/")
                                    && !target.startsWith("data:")
                                    && !target.startsWith("https://lupus.example")) {
                                foreign.add(path + " " + target);
                            }
                        }));
        assertThat(foreign).isEmpty();
    }
}
