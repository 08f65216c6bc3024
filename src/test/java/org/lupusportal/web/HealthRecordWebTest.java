package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeEdition;
import org.lupusportal.clinic.CallerCheck;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Assets;
import org.lupusportal.page.Pages;
import org.lupusportal.page.Templates;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptableObject;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HealthRecordWebTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KIDNEY =
            "/infobutton?mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90";
    private static final String CALL = """
            {"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
             "context":{"userId":"Practitioner/1","patientId":"p1"},
             "prefetch":{"conditions":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{
               "resourceType":"Condition","subject":{"reference":"Patient/p1"},
               "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M32.14"}]}}}]}}}
            """;

    private static MockMvc web;

    @BeforeAll
    static void start() {
        web = web(Set.of("*"));
    }

    private static MockMvc web(Set<String> origins) {
        Edition edition = SomeEdition.withCodes();
        URI base = URI.create("https://lupus.example");
        CurrentCatalog catalog = new CurrentCatalog(() -> edition);
        return MockMvcBuilders.standaloneSetup(
                        new InfobuttonController(catalog, pages(base), Clock.systemUTC(), base),
                        new CdsHooksController(catalog, base))
                .addFilters(new HealthRecordFilter(
                        origins, new CallerCheck(List.of(), Clock.systemUTC()), new Address(base)))
                .build();
    }

    private static Pages pages(URI base) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new Pages(new Templates(engine), Assets.read(), base);
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static MockHttpServletResponse infobutton(String address) throws Exception {
        return answer(get(URI.create(address)));
    }

    private static MockHttpServletResponse call(String path, String body) throws Exception {
        return answer(post(path).contentType("application/json").content(body));
    }

    @Test
    void theAnswerIsXmlThatNobodyKeepsAndAnyPageMayRead() throws Exception {
        MockHttpServletResponse response = infobutton(KIDNEY);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.getHeader("Pragma")).isEqualTo("no-cache");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentAsString())
                .startsWith("<?xml")
                .contains("<title type=\"text\">Lupus and your kidneys");
    }

    @Test
    void aFormIsAnsweredLikeAQuery() throws Exception {
        MockHttpServletResponse posted = answer(post("/infobutton")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .content(KIDNEY.substring("/infobutton?".length())));

        assertThat(Jsoup.parse(posted.getContentAsString()).select("entry").outerHtml())
                .isEqualTo(Jsoup.parse(infobutton(KIDNEY).getContentAsString())
                        .select("entry")
                        .outerHtml());
    }

    @Test
    void otherMethodsAndBodiesAreRefused() throws Exception {
        MockHttpServletResponse put = answer(put("/infobutton").content("x"));

        assertThat(put.getStatus()).isEqualTo(405);
        assertThat(put.getHeader("Allow")).contains("GET", "POST");
        assertThat(answer(post("/infobutton").contentType("application/json").content("{}"))
                        .getStatus())
                .isEqualTo(415);
        assertThat(answer(post("/infobutton")
                                .contentType("application/x-www-form-urlencoded")
                                .content("a=" + "b".repeat(70_000)))
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void jsonFollowsTheStandardsShape() throws Exception {
        MockHttpServletResponse response = infobutton(KIDNEY + "&knowledgeResponseType=application/json");
        JsonNode feed = JSON.readTree(response.getContentAsString()).get("feed");

        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(feed.get("lang").asString()).isEqualTo("en");
        assertThat(feed.get("title").get("_value").asString()).isEqualTo("Lupus Portal");
        assertThat(feed.get("author").get("name").get("_value").asString()).isEqualTo("Lupus Portal");
        assertThat(feed.get("id").get("_value").asString()).startsWith("urn:uuid:");
        assertThat(feed.get("category").isArray()).isTrue();
        JsonNode entry = feed.get("entry").get(0);
        assertThat(entry.get("link").isArray()).isTrue();
        assertThat(entry.get("summary").get("type").asString()).isEqualTo("html");
        assertThat(entry.get("summary").get("_value").asString()).contains("Low certainty");
        assertThat(entry.get("bibliographicCitation").get(0).get("_value").asString())
                .contains("Deng");
    }

    @Test
    void anEmptyJsonAnswerHasAnEmptyList() throws Exception {
        String body = infobutton(
                        "/infobutton?mainSearchCriteria.v.c=E11&mainSearchCriteria.v.cs=ICD10CM&knowledgeResponseType=application/json")
                .getContentAsString();

        assertThat(JSON.readTree(body).get("feed").get("entry").isEmpty()).isTrue();
    }

    @Test
    void aScriptRunsInABrowsersLanguageAndCallsTheFunction() throws Exception {
        MockHttpServletResponse response = infobutton(
                KIDNEY
                        + "&mainSearchCriteria.v.dn=%3C/script%3E%E2%80%A8&knowledgeResponseType=application/javascript&callback=take");

        assertThat(response.getContentType()).isEqualTo("application/javascript;charset=UTF-8");
        assertThat(response.getContentAsString())
                .startsWith("take({")
                .endsWith("});")
                .doesNotContain("</script>");
        try (Context javaScript = Context.enter()) {
            ScriptableObject scope = javaScript.initSafeStandardObjects();
            javaScript.evaluateString(scope, "var got; function take(o) { got = o.feed; }", "page", 1, null);
            javaScript.evaluateString(scope, response.getContentAsString(), "answer", 1, null);
            NativeObject feed = (NativeObject) scope.get("got", scope);
            assertThat(((List<?>) feed.get("entry"))).hasSize(2);
        }
    }

    @Test
    void aBadCallbackIsAnsweredWithJsonAndNoScript() throws Exception {
        MockHttpServletResponse response =
                infobutton(KIDNEY + "&knowledgeResponseType=application/javascript&callback=alert(1)//");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getContentAsString()).startsWith("{\"error\"").doesNotContain("alert");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "application/json, application/json",
        "'application/json;q=0.2, application/atom+xml;q=0.9', application/atom+xml",
        "*/*, text/xml",
        "'*/*, application/json', application/json",
        "'*/*, text/html;q=0.1', text/xml",
        "'application/*, text/html;q=0.5', text/xml",
        "nonsense, text/xml"
    })
    void theAcceptHeaderChoosesTheForm(String accept, String type) throws Exception {
        MockHttpServletResponse response = answer(get(URI.create(KIDNEY)).header("Accept", accept));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith(type);
    }

    @Test
    void thePageForStaffShowsWhyAndEveryClaimWithItsNote() throws Exception {
        Document page = Jsoup.parse(infobutton(KIDNEY + "&knowledgeResponseType=text/html&explain=true")
                .getContentAsString());

        assertThat(page.select("h1").text()).isEqualTo("Pages for your patient");
        assertThat(page.select("main").text())
                .contains(
                        "Lupus and your kidneys",
                        "exact code M32.14",
                        "Language: en",
                        "https://lupus.example/lupus/kidneys");
        assertThat(page.select("[data-claim]")).isNotEmpty().allSatisfy(claim -> {
            Document whole = claim.ownerDocument();
            assertThat(whole).isNotNull();
            var note = whole.getElementById(claim.attr("aria-describedby"));
            assertThat(note).isNotNull();
            assertThat(note.attr("data-evidence")).isEqualTo(claim.attr("data-claim"));
            assertThat(note.select("[data-caveat]").text()).isEqualTo(SomeEdition.CAVEAT);
            assertThat(note.select("[data-source]").text()).isEqualTo("Deng 2017");
        });
        assertThat(page.select("table").text()).contains("mainSearchCriteria.v.c", "informationRecipient");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyPageOffersASearchAndAnotherPlace() throws Exception {
        MockHttpServletResponse response = infobutton(
                "/infobutton?mainSearchCriteria.v.c=E11.9"
                        + "&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.dn=%22%3E%3Cscript%3Ex&knowledgeResponseType=text/html");
        Document page = Jsoup.parse(response.getContentAsString());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Nothing found");
        assertThat(page.select("main input[name=q]")).hasSize(1);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("a[href*=connect.medlineplus.gov]").attr("href")).contains("E11.9");
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, text/xml, <error><status>400",
        "application/json, application/json, '{\"error\":{\"status\":400'",
        "application/javascript, application/javascript, 'callback({\"error\"'",
        "text/html, text/html, <!DOCTYPE html>"
    })
    void anErrorComesInTheFormThatWasAskedFor(String asked, String type, String start) throws Exception {
        MockHttpServletResponse response =
                infobutton("/infobutton?mainSearchCriteria.v.c=M32.14&knowledgeResponseType=" + asked);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith(type);
        assertThat(response.getContentAsString()).contains(start).contains("mainSearchCriteria.v.cs");
    }

    @Test
    void servicesAreListed() throws Exception {
        MockHttpServletResponse response = answer(get("/cds-services"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(JSON.readTree(response.getContentAsString()).get("services")).hasSize(3);
    }

    @Test
    void aHookIsAnsweredWithCardsAndATokenIsPassedOver() throws Exception {
        MockHttpServletResponse response = answer(post("/cds-services/patient-view")
                .header("Authorization", "Bearer not.a.token")
                .contentType("application/json;charset=utf-8")
                .content(CALL));
        JsonNode cards = JSON.readTree(response.getContentAsString()).get("cards");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).get("links").get(0).get("url").asString())
                .startsWith("https://lupus.example/lupus/kidneys?seen=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"invalid\"", "not json", "[", "{\"a\":1}}", "nul"})
    void whatIsNotJsonIsRefusedWithoutBeingRepeated(String body) throws Exception {
        MockHttpServletResponse response = call("/cds-services/order-select", body);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("OperationOutcome")
                .doesNotContain("invalid\\\"", "not json");
    }

    @Test
    void statusCodesSayWhatIsWrong() throws Exception {
        assertThat(call("/cds-services/unknown", CALL).getStatus()).isEqualTo(404);
        assertThat(call("/cds-services/unknown/feedback", "{}").getStatus()).isEqualTo(404);
        assertThat(answer(get("/cds-services/patient-view")).getStatus()).isEqualTo(405);
        assertThat(answer(post("/cds-services").contentType("application/json").content("{}"))
                        .getStatus())
                .isEqualTo(405);
        assertThat(answer(post("/cds-services/patient-view")
                                .contentType("text/plain")
                                .content(CALL))
                        .getStatus())
                .isEqualTo(415);
        assertThat(answer(post("/cds-services/patient-view").content(CALL)).getStatus())
                .isEqualTo(415);
        assertThat(call("/cds-services/patient-view", "{}").getStatus()).isEqualTo(400);
        assertThat(call("/cds-services/patient-view", CALL.replace("\"prefetch\"", "\"other\""))
                        .getStatus())
                .isEqualTo(412);
        assertThat(call("/cds-services/order-select", "").getContentAsString()).isEqualTo("{\"cards\":[]}");
    }

    @Test
    void sizeAndDepthAreBounded() throws Exception {
        assertThat(call("/cds-services/patient-view", " ".repeat(1024 * 1024 + 1))
                        .getStatus())
                .isEqualTo(413);
        assertThat(call("/cds-services/patient-view", "[".repeat(50_000)).getStatus())
                .isEqualTo(400);
        assertThat(call("/cds-services/patient-view", "{\"a\":".repeat(200) + "1" + "}".repeat(200))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void feedbackIsAccepted() throws Exception {
        MockHttpServletResponse response = call(
                "/cds-services/patient-view/feedback",
                "{\"feedback\":[{\"card\":\"c\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-24T12:00:00Z\"}]}");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cds-services",
                "/cds-services/patient-view",
                "/cds-services/patient-view/feedback",
                "/infobutton"
            })
    void aBrowserMayAskBeforehandWithoutAToken(String path) throws Exception {
        MockHttpServletResponse response = answer(options(path)
                .header("Origin", "https://sandbox.cds-hooks.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,authorization"));

        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Access-Control-Allow-Methods")).contains("GET", "POST", "OPTIONS");
        assertThat(response.getHeader("Access-Control-Allow-Headers")).contains("Content-Type", "Authorization");
        assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /infobutton/?x=1&y=2, 301, /infobutton?x=1&y=2",
        "POST, /infobutton/, 308, /infobutton",
        "GET, /cds-services/, 301, /cds-services",
        "POST, /cds-services/patient-view/, 308, /cds-services/patient-view",
    })
    void aSlashAtTheEndLeadsToTheAddressWithout(String method, String address, int status, String there)
            throws Exception {
        MockHttpServletResponse response = answer(request(HttpMethod.valueOf(method), URI.create(address)));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Location")).isEqualTo(there);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void hooksCanBeKeptToSomeOrigins() throws Exception {
        MockMvc narrow = web(Set.of("https://ehr.example"));

        Map<String, String> allowed = Map.of("https://ehr.example", "https://ehr.example");
        for (String origin : List.of("https://ehr.example", "https://other.example")) {
            MockHttpServletResponse response = narrow.perform(post("/cds-services/patient-view")
                            .header("Origin", origin)
                            .contentType("application/json")
                            .content(CALL))
                    .andReturn()
                    .getResponse();
            assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(allowed.get(origin));
            assertThat(response.getHeader("Vary")).contains("Origin");
        }
    }

    /** Both interfaces take questions beforehand from everybody; only hooks ask who calls. */
    @Test
    void whereRecordsAreNamedNobodyElseIsAnsweredAndNobodyIsToldWhy() throws Exception {
        String keys = new JWKSet(new ECKeyGenerator(Curve.P_384).keyID("k").generate()).toString();
        CallerCheck known = new CallerCheck(
                List.of(CallerCheck.Client.of("https://record.example", Optional.empty(), Optional.empty(), keys)),
                Clock.systemUTC());
        HealthRecordFilter filter =
                new HealthRecordFilter(Set.of("*"), known, new Address(URI.create("https://portal.example")));

        for (String path : List.of("/cds-services", "/cds-services/patient-view", "/cds-services/none/feedback")) {
            MockHttpServletResponse refused = new MockHttpServletResponse();
            MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
            request.addHeader("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.");
            filter.doFilter(request, refused, (a, b) -> {
                throw new AssertionError("answered");
            });
            assertThat(refused.getStatus()).isEqualTo(401);
            assertThat(refused.getContentAsByteArray()).isEmpty();
            assertThat(refused.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");

            MockHttpServletResponse beforehand = new MockHttpServletResponse();
            filter.doFilter(new MockHttpServletRequest("OPTIONS", path), beforehand, (a, b) -> {});
            assertThat(beforehand.getStatus()).isEqualTo(204);
        }
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(new MockHttpServletRequest("GET", "/infobutton"), new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void aPackedBodyIsRefusedForWhatItIs() throws Exception {
        for (MockHttpServletRequestBuilder request : List.of(
                post("/cds-services/patient-view").contentType("application/json"),
                post("/infobutton").contentType("application/x-www-form-urlencoded"))) {
            MockHttpServletResponse refused =
                    answer(request.header("Content-Encoding", "gzip").content(new byte[] {0x1f, (byte) 0x8b, 8, 0}));

            assertThat(refused.getStatus()).isEqualTo(415);
            assertThat(refused.getHeader("Accept-Encoding")).isEqualTo("identity");
            assertThat(refused.getContentAsString()).contains("without a Content-Encoding");
        }
    }
}
