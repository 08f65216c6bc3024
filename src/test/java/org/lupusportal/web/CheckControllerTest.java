package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeShelf;
import org.lupusportal.compare.Comparer;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.DaySheets;
import org.lupusportal.publish.Editions;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CheckControllerTest {

    private static final Clock CLOCK =
            Clock.fixed(SomeShelf.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static MockMvc web;

    @BeforeAll
    static void start() {
        Edition edition = Editions.read(Path.of("content"));
        web = MockMvcBuilders.standaloneSetup(new CheckController(
                        () -> edition, Comparer.standard(), new DaySheets(SomeShelf.pages(), CLOCK)))
                .build();
    }

    private static MockHttpServletRequestBuilder form(String body) {
        return post("/check").contentType("application/x-www-form-urlencoded").content(body);
    }

    private static MockHttpServletRequestBuilder pasted(String text) {
        return form("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString(StandardCharsets.UTF_8));
    }

    private static Document page(String text) throws Exception {
        return page(pasted(text));
    }

    @Test
    void theFormIsAPageLikeAnyOther() throws Exception {
        Document page = page(get("/check"));

        assertThat(page.select("form[action=/check][method=post] textarea[name=text]"))
                .hasSize(1);
        assertThat(page.select("textarea").first().hasAttr("maxlength"))
                .as("a browser would cut the text")
                .isFalse();
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Check a claim");
    }

    @Test
    void everyClaimIsMarkedAndAnsweredWithItsNotes() throws Exception {
        Document page =
                page("MSC cure lupus.\nStem cells give patients less pain and a better life.\nBring your papers.");

        assertThat(page.select("mark")).hasSize(2);
        for (Element number : page.select(".mark-number")) {
            Element block = page.getElementById(number.attr("href").substring(1));
            assertThat(block).isNotNull();
            assertThat(block.select(".claimed")).hasSize(1);
            assertThat(block.select(".facts dt").eachText()).contains("Speaks of", "What it is about", "Its source");
        }
        assertThat(page.getElementById("claim-1").select(".facts").text())
                .contains("Words that make it a claim “cure”");
        assertThat(page.select(".pasted").text()).contains("Bring your papers.");
        assertThat(page.select(".verdict strong").eachText()).isNotEmpty();
        assertThat(page.select(".references li")).isNotEmpty();
        assertThatTheContractHolds(page);
    }

    /** "Supported" alone beside an advert's claim would be read as a verdict on the advert. */
    @Test
    void aFoldedAnswerSaysOnWhatItsVerdictIs() throws Exception {
        Document page = page("Umbilical cord cells reset your immune system and are completely safe. "
                + "87% of patients were in remission after 6 months. CAR-T is a new treatment that cures lupus.");

        assertThat(page.select(".found-answer summary span").eachText())
                .isNotEmpty()
                .anyMatch(line -> line.matches("On .+: (?:supported|overstated|contradicted|cannot be traced).*"))
                .noneMatch(line -> line.matches("(?i)(?:supported|overstated|contradicted|cannot be traced).*"));
    }

    private static void assertThatTheContractHolds(Document page) {
        List<Element> claims = page.select("[data-claim]");
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            Element note = page.getElementById(claim.attr("aria-describedby"));
            assertThat(note).as(claim.text()).isNotNull();
            assertThat(note.attr("data-evidence")).isEqualTo(claim.attr("data-claim"));
            assertThat(note.attr("data-certainty")).isNotEmpty();
            assertThat(note.select("[data-caveat]").text()).isNotEmpty();
            assertThat(note.select("a[data-source]")).isNotEmpty();
        });
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select(".heard + .verdict"))
                .as("heard words never stand without verdict")
                .hasSameSizeAs(page.select("blockquote.heard"));
    }

    @Test
    void anAnswerStandsInFullOnceAndIsLinkedFurtherOn() throws Exception {
        Document page = page("MSC repair damaged kidneys in lupus. ".repeat(40));

        assertThat(page.select("mark")).hasSize(40);
        assertThat(page.select("blockquote.heard")).hasSizeLessThan(4);
        assertThat(page.getElementById("claim-40").select("a[href=#claim-1]")).isNotEmpty();
        assertThatTheContractHolds(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSC cure lupus. | There is 1 claim in this text. It names no source that you could look up.",
                "MSC cure lupus. MSC repair kidneys. | There are 2 claims in this text. None of them names a source that you could look up.",
                "MSC cure lupus. MSC repair kidneys (Wang et al. 2018). | One of them names a source that you could look up.",
                "MSC cure lupus. MSC repair kidneys. (Wang et al., 2018) | One of them names a source that you could look up.",
                "MSC cure lupus. Bring your papers. The paper is by Wang et al., 2018. | Outside of the marked sentence, the text names “Wang et al., 2018”."
            })
    void theSourcesOfATextAreToldWhereverTheyStand(String text, String words) throws Exception {
        assertThat(page(text).select(".found-count").text()).contains(words);
    }

    @Test
    void ofAClaimWithoutASourceThePageTellsWhatTheTextNamesElsewhere() throws Exception {
        Document page = page("MSC cure lupus. Bring your papers. The paper is by Wang et al., 2018.");

        assertThat(page.getElementById("claim-1").select(".facts").text())
                .contains("none in this sentence; elsewhere the text names “Wang et al., 2018”");
    }

    @Test
    void anEnglishClaimIsFoundInATextOfSeveralLanguages() throws Exception {
        Document page = page("Las c\u00e9lulas madre curan el lupus sin los efectos. Stem cells cure lupus."
                + " Les cellules souches sont dans la clinique.");

        assertThat(page.select("mark").eachText()).containsExactly("Stem cells cure lupus.");
        assertThat(page.select(".messages").text()).contains("Most of the text seems to be in");
    }

    @Test
    void whoPastesTheCodeOfAPageIsToldThatItsWordsWereRead() throws Exception {
        Document code = page("<h1>Lupus</h1><p>MSC <b>cure</b> lupus.</p><p>Call now.</p>");
        Document words = page("MSC cure lupus.");

        assertThat(code.select(".pasted").text()).doesNotContain("<p>");
        assertThat(code.text()).contains("You pasted the code of a page (HTML).");
        assertThat(words.text()).doesNotContain("You pasted the code");
    }

    @Test
    void whereWeHaveNothingThePageSaysSo() throws Exception {
        Document page = page("Himalayan lamps reverse baldness.");

        assertThat(page.select("mark")).hasSize(1);
        assertThat(page.getElementById("claim-1").text()).contains("We have nothing on this point");
    }

    @Test
    void aTextWithoutClaimsIsToldFromOneThatIsRight() throws Exception {
        Document page = page("Lupus is a disease. Bring a list of your medicines.");

        assertThat(page.select(".found-count").text())
                .contains("We found no claim")
                .contains("can miss one");
        assertThat(page.select(".found").text()).contains("does not show that the text is right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text=                                        | 400 | There was no text",
                "text=+%0D%0A+                                | 400 | There was no text",
                "other=1                                      | 400 | There was no text",
                "text=%00%01PNG                               | 400 | not text",
                "text=%ff%fe                                  | 400 | not text",
                "text=%zz                                     | 400 | not text",
                "text=Las+c%C3%A9lulas+madre+curan+el+lupus+y+los+dolores. | 200 | seems to be in Spanish",
                "text=%E5%B9%B2%E7%BB%86%E8%83%9E%E6%B2%BB%E6%84%88%E7%BA%A2%E6%96%91%E7%8B%BC%E7%96%AE | 200 | seems to be in Chinese"
            })
    void whatCannotBeReadGetsAClearAnswer(String body, int status, String words) throws Exception {
        MockHttpServletResponse answer = answer(form(body));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("[role=alert]")
                        .text())
                .contains(words);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aTextThatIsTooLongIsNotLost() throws Exception {
        String text = "Stem cells cure lupus. ".repeat(1_000);
        MockHttpServletResponse answer = answer(pasted(text));
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(page.select("[role=alert]").text())
                .contains("22,999")
                .contains("20,000")
                .contains("Nothing is lost");
        assertThat(page.select("textarea").val().strip()).isEqualTo(text.strip());
    }

    @Test
    void aTextInAnotherLanguageIsAnsweredInItAndKept() throws Exception {
        Document page = page("Las c\u00e9lulas madre curan el lupus y no tienen efectos para los pacientes.");

        assertThat(page.select("[lang=es]").text())
                .isEqualTo("Esta p\u00e1gina solo puede leer textos en ingl\u00e9s.");
        assertThat(page.select("textarea").val()).contains("Las c\u00e9lulas madre");
    }

    @Test
    void aPartInAnotherLanguageIsTold() throws Exception {
        Document page = page(
                "Stem cells cure lupus, and this is true for all people who come to us.\nLas c\u00e9lulas madre curan el lupus.");

        assertThat(page.select("mark")).hasSize(1);
        assertThat(page.select(".found .messages").text()).contains("Spanish").contains("not checked");
    }

    @Test
    void aHugeBodyIsRefusedInWords() throws Exception {
        MockHttpServletResponse answer = answer(form("text=" + "a".repeat(CheckController.LONGEST_BODY)));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("far too much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "multipart/form-data; boundary=x", "application/json"})
    void whatIsNoFormIsRefusedInWords(String type) throws Exception {
        MockHttpServletRequestBuilder request = post("/check").content("text=a");
        MockHttpServletResponse answer = answer(type.isEmpty() ? request : request.contentType(type));

        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(answer.getContentAsString()).contains("application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=Zebulon", "text", "a=1&text=Zebulon", "text=%zz"})
    void aTextInTheAddressIsNotRead(String query) throws Exception {
        MockHttpServletResponse answer = answer(get(URI.create("/check?" + query.replace("%zz", "Zebulon%25"))));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("POST").doesNotContain("Zebulon");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void otherMethodsAreNotAllowed() throws Exception {
        web.perform(delete("/check"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD, POST, OPTIONS"));
    }

    @Test
    void aTextIsShownAndNeverRun() throws Exception {
        String hostile =
                "</textarea><script>alert(1)</script><img src=x onerror=alert(1)> Stem cells cure lupus ${7*7} [[${site}]] th:text=\"x\" \" onmouseover=\"alert(1)";
        Document page = page(hostile);

        assertThat(page.select(
                        "script:not([src]):not([type=application/ld+json]), img[src=x], [onmouseover], [onerror]"))
                .isEmpty();
        assertThat(page.select(".pasted").text())
                .contains("<script>alert(1)</script>")
                .contains("${7*7}")
                .contains("[[${site}]]");
        assertThat(page.select("textarea").val()).contains("</textarea>");
        assertThat(page.select("form[action=/check]")).hasSize(1);
    }

    @Test
    void aTextThatBeginsWithALineEndKeepsItsWords() throws Exception {
        assertThat(page("\n\n  Stem cells cure lupus.\n\n")
                        .select("textarea")
                        .val()
                        .strip())
                .isEqualTo("Stem cells cure lupus.");
    }

    @Test
    void thePageNeverJudgesASellerNorTellsToStopOrStart() throws Exception {
        String page =
                page("Our clinic cures lupus with stem cells. Stop your drugs. Only 3 places left! No side effects. 95% of patients improve.")
                        .select("main")
                        .text()
                        .toLowerCase(Locale.ROOT);

        assertThat(page).contains("do not tell you whether a clinic or a seller is good or bad");
        assertThat(page)
                .doesNotContain(
                        "scam",
                        "fraud",
                        "avoid this",
                        "do not go",
                        "you should stop",
                        "you should start",
                        "we recommend");
    }
}
