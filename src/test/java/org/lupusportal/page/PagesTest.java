package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

/** What other programs rely on in every page, whatever its kind. */
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/about/accessibility"})
    void whereSomebodyReadsItReadersAreAskedToTellOfMistakes(String path) {
        Edition edition = Editions.read(Path.of("src/test/resources/contents/everything"));

        assertThat(SomePages.html(edition, path).select(".contact a").attr("href"))
                .isEqualTo("mailto:help@lupus.example");
        assertThat(SomePages.html(path).select(".contact")).isEmpty();
    }

    private static final Map<String, Document> PAGES = SomePages.of(SomePages.edition(SomePages.BODY)).stream()
            .filter(page -> page.bytes().contentType().startsWith("text/html"))
            .collect(Collectors.toMap(
                    Page::path, page -> Jsoup.parse(new String(page.bytes().plain(), StandardCharsets.UTF_8))));

    @Test
    void theHomePageShowsTheClaimOnWhichMostPagesAndAnswersRest() {
        assertThat(PAGES.get("/").select(".example [data-claim]").attr("data-claim"))
                .isEqualTo("msc-remission");
        assertThat(SomePages.html(Editions.read(Path.of("content")), "/")
                        .select(".example [data-claim]")
                        .attr("data-claim"))
                .startsWith("msc-");
    }

    @Test
    void everyClaimPointsToANoteWithCaveatCertaintyAndSource() {
        PAGES.forEach((path, page) -> page.select("[data-claim]").forEach(claim -> {
            Element note = page.getElementById(claim.attr("aria-describedby"));
            assertThat(note).as("%s: note of %s", path, claim).isNotNull();
            assertThat(note.attr("data-evidence")).isEqualTo(claim.attr("data-claim"));
            assertThat(note.attr("data-certainty")).isIn("none", "very-low", "low", "moderate", "high");
            assertThat(note.select("[data-caveat]").text()).as(path).isNotBlank();
            assertThat(note.select("a[data-source][href]")).as(path).isNotEmpty();
            assertThat(note.closest("details:not([open]), [hidden], template, [aria-hidden=true]"))
                    .isNull();
        }));
        assertThat(PAGES.get("/lupus/kidneys").select("[data-claim]")).hasSize(6);
        assertThat(PAGES.keySet().stream()
                        .filter(path -> !PAGES.get(path).select("[data-claim]").isEmpty()))
                .contains(
                        "/",
                        "/lupus/kidneys",
                        "/evidence/for/msc",
                        "/evidence/msc-quality",
                        "/sources/deng2017",
                        "/heard",
                        "/heard/proven",
                        "/about/design");
    }

    @Test
    void noIdStandsTwiceAndEveryPlaceOnThePageIsThere() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            page.select("a[href^=#]")
                    .forEach(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as("%s: %s", path, link)
                            .isNotNull());
        });
    }

    @Test
    void nothingStandsInAPageThatTheSecurityPolicyRefuses() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("[style], style, [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script[src], link[rel=stylesheet], link[rel=icon], img").stream()
                            .map(e -> e.attr(e.normalName().equals("link") ? "href" : "src")))
                    .as(path)
                    .allMatch(address -> address.startsWith("/") || address.startsWith("https://lupus.example/"));
        });
    }

    @Test
    void everyPageTellsItsNameAddressAndLanguage() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("html").attr("lang")).isEqualTo("en-US");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://lupus.example" + path);
            assertThat(page.select("header, main, footer, nav[aria-label]"))
                    .as(path)
                    .isNotEmpty();
        });
    }

    @Test
    void theSameEditionMakesTheSameBytes() {
        Function<List<Page>, List<String>> tags = pages ->
                pages.stream().map(p -> p.path() + " " + p.bytes().tag()).toList();

        assertThat(tags.apply(SomePages.of(SomePages.edition(SomePages.BODY))))
                .isEqualTo(tags.apply(SomePages.of(SomePages.edition(SomePages.BODY))));
    }

    @Test
    void aReviewIsToldToSearchEnginesOnlyWhereThereWasOne() {
        String json = PAGES.get("/lupus/kidneys")
                .select("script[type=application/ld+json]")
                .html();

        assertThat(json)
                .contains("MedicalWebPage", "BreadcrumbList", "10.1136/deng2017")
                .doesNotContain("lastReviewed");
    }

    @Test
    void aHeardClaimIsTextNotMarkupWhereverItStands() {
        Document page = PAGES.get("/heard/proven");

        assertThat(page.select(".heard").text()).isEqualTo("“It is <proven>.”");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\\u003cproven");
    }
}
