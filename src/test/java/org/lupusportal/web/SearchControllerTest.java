package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.page.DaySheets;
import org.lupusportal.publish.Editions;
import org.lupusportal.search.SitePage;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchControllerTest {

    private static final Clock CLOCK =
            Clock.fixed(SomeShelf.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static Edition edition;
    private static MockMvc web;

    @BeforeAll
    static void start() {
        edition = Editions.read(Path.of("content"));
        web = MockMvcBuilders.standaloneSetup(
                        new SearchController(Editions.serving(edition), new DaySheets(SomeShelf.pages(), CLOCK)))
                .build();
    }

    private static MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private static Document page(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString(StandardCharsets.UTF_8));
    }

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> sections(Document page) {
        return page.select(".results > h2").eachAttr("id");
    }

    @Test
    void everyClaimInTheResultsStandsWithItsNoteCaveatAndSource() throws Exception {
        Document page = page(search("do MSCs help lupus nephritis?"));

        assertThat(page.select(".results [data-claim]")).isNotEmpty();
        for (Element claim : page.select("[data-claim]")) {
            Element note = page.getElementById(claim.attr("aria-describedby"));
            assertThat(note).isNotNull();
            assertThat(note.attr("data-evidence")).isEqualTo(claim.attr("data-claim"));
            assertThat(note.attr("data-certainty")).isNotEmpty();
            assertThat(note.select("[data-caveat]").text()).isNotEmpty();
            assertThat(note.select("[data-source]")).isNotEmpty();
        }
    }

    @Test
    void aHeardClaimStandsWithVerdictAndAnswer() throws Exception {
        Document page = page(search("stem cells are proven safe and effective"));

        assertThat(page.select(".heard-card")).isNotEmpty();
        for (Element card : page.select(".heard-card")) {
            String id = card.select("a[href^=/heard/]").attr("href").substring("/heard/".length());
            HeardClaim heard = edition.heardClaims().stream()
                    .filter(h -> h.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(card.select(".heard").text()).contains(heard.heard());
            assertThat(card.select(".verdict").attr("data-verdict"))
                    .isEqualTo(heard.verdict().id());
            assertThat(card.select(".prose").text()).isNotEmpty();
        }
    }

    @Test
    void aQuestionIsAnsweredBeforeThereIsSomethingToRead() throws Exception {
        assertThat(sections(page(search("do MSCs help lupus nephritis?"))))
                .first()
                .isEqualTo("answers");
        assertThat(sections(page(search("malar rash")))).first().isEqualTo("words");
        assertThat(sections(page(search("everyday life sun")))).first().isEqualTo("articles");
    }

    @Test
    void noIdStandsTwiceOnThePage() throws Exception {
        assertThat(page(search("do stem cells help lupus?")).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMendedSpellingIsSaidAndTheTypedWordsStayInTheField() throws Exception {
        Document page = page(search("buterfly rash"));

        assertThat(page.select(".lead").text()).contains("This is what we found for butterfly rash", "“buterfly rash”");
        assertThat(page.select("input[name=q]").val()).isEqualTo("buterfly rash");
        assertThat(page.select(".results mark")).isNotEmpty();
    }

    @Test
    void allOfOneKindCanBeSeen() throws Exception {
        Document all = page(search("lupus"));
        String more = all.select(".results a[href*=in=sources]").attr("href");

        Document sources = page(more.replace(" ", "%20"));

        assertThat(sections(sources)).containsExactly("sources");
        assertThat(sources.select(".results > ol > li").size())
                .isGreaterThan(all.select("#sources ~ ol > li").size());
        assertThat(sources.select("main a[href='/search?q=lupus']")).hasSize(1);
    }

    @Test
    void whoNamesAnUrgentSignIsToldToCallForHelpFirst() throws Exception {
        Document page = page(search("chest pain"));

        assertThat(page.select("main .emergency").text())
                .contains(edition.site().emergency());
        assertThat(page(search("butterfly rash")).select("main .emergency")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?q=%20%09", "/search?x=1"})
    void anEmptySearchOffersThingsToTryThatFindSomething(String address) throws Exception {
        Document page = page(address);

        List<String> examples = page.select("#examples ~ ul a").eachAttr("href");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(sections(page(example))).isNotEmpty();
        }
    }

    @Test
    void whereOnlyTheRestOfAQuestionIsAnsweredThePageSaysSo() throws Exception {
        assertThat(page(search("can I drink alcohol with lupus"))
                        .select("main .messages")
                        .text())
                .contains("We have nothing on “drink alcohol”.");
        assertThat(page(search("butterfly rash")).select("main .messages")).isEmpty();
    }

    @Test
    void whereNothingIsFoundThePageSaysSoAndHelpsOn() throws Exception {
        Document page = page(search("qwxzv blorf"));

        assertThat(page.select(".lead").text()).contains("found nothing", "“qwxzv blorf”");
        assertThat(page.select("#examples, #browse")).hasSize(2);
    }

    @Test
    void aLongQuestionIsCutAndThatIsSaid() throws Exception {
        MockHttpServletResponse answer = answer(search("lupus and the kidneys ".repeat(455)));
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page.select(".messages").text()).contains("more than 200 characters");
        assertThat(page.select("input[name=q]").val()).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' OR 1=1; DROP TABLE articles; --",
                "title:* OR [* TO *] ~2 ^9 \\",
                "\u202Esupul \u0627\u0644\u0630\u0626\u0628\u0629",
                "${7*7} #{7*7} __${7*7}__::x",
                "\uD83E\uDD8B"
            })
    void hostileWordsAreShownAsWordsOnly(String words) throws Exception {
        Document page = page(search(words));

        assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, [onerror]"))
                .isEmpty();
        assertThat(page.select("main").text()).doesNotContain("49");
        assertThat(page.select("main .lead").text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%ff%fe", "q=%zz", "q=%"})
    void whatIsNoTextIsRefusedKindly(String query) throws Exception {
        MockHttpServletResponse answer = web.perform(get("/search").with(request -> {
                    request.setQueryString(query);
                    return request;
                }))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("main .lead")
                        .text())
                .contains("cannot be read");
    }

    @Test
    void nothingOfASearchIsKeptOnTheWay() throws Exception {
        for (String address : List.of("/search", search("lupus"), "/search/suggest?q=lu")) {
            assertThat(answer(address).getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer(address).getHeader("Set-Cookie")).isNull();
        }
        assertThat(page(search("lupus")).select("link[rel=canonical]").attr("href"))
                .endsWith("/search");
    }

    @Test
    void aSearchIsOnlyRead() throws Exception {
        MockHttpServletResponse answer =
                web.perform(post("/search").param("q", "lupus")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void suggestionsAreShortListsWithTheAddressesOfPages() throws Exception {
        JsonNode list = suggestions("symptoms");

        assertThat(list.size()).isBetween(1, 8);
        assertThat(list.valueStream()
                        .filter(s -> s.has("href"))
                        .map(s -> s.get("href").asString()))
                .contains("/lupus/symptoms");
        assertThat(suggestions("")).isEmpty();
        assertThat(suggestions("qwxzv")).isEmpty();
    }

    private static JsonNode suggestions(String words) throws Exception {
        MockHttpServletResponse answer =
                answer("/search/suggest?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.getContentType()).isEqualTo("application/json");
        return JsonMapper.builder().build().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aPageOnTheSiteItselfIsAResultOfItsOwnKind() throws Exception {
        Element section = page(search("cookies")).selectFirst(".results:has(#site)");

        assertThat(section.select("h3 a").eachAttr("href")).containsExactly("/about/privacy");
        assertThat(sections(page(search("is this site private do you track me"))))
                .startsWith("site");
    }

    /** Read from the templates, since some of these pages are made for each request. */
    @Test
    void pagesOnTheSiteItselfStandWhereTheirHeadingsSay() throws Exception {
        List<String> templates;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            templates = files.filter(Files::isRegularFile)
                    .map(SearchControllerTest::read)
                    .toList();
        }

        assertThat(SitePage.all())
                .allSatisfy(page -> assertThat(templates)
                        .anyMatch(template -> template.contains("'" + page.path() + "'")
                                && template.contains("<h1>" + page.name() + "</h1>")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
