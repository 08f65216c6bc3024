package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.page.ShortLink;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every table and rule of CDS Hooks 2.0 that a service must hold, asked of the real content as a record's client asks. */
class CdsHooksConformanceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONDITION = """
            {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"}%s,
             "code":{"coding":[{"system":"%s","code":"%s"}]}}
            """;
    private static final String CALL = """
            {"hook":"%s","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
             "fhirServer":"https://fhir.example/r4",
             "fhirAuthorization":{"access_token":"some-opaque","token_type":"Bearer","expires_in":300,
               "scope":"user/Condition.read","subject":"cds-service4"},
             "context":%s,"prefetch":%s,"extension":{"com.example.anything":{"deep":[1,null]}}}
            """;
    private static final String VIEWER = "{\"userId\":\"Practitioner/x\",\"patientId\":\"p1\",\"encounterId\":\"e1\"}";

    private static MockHttpServletResponse call(String service, String body) throws Exception {
        return RealContentWeb.answer(post("/cds-services/" + service)
                .contentType("application/json")
                .header("Authorization", "Bearer eyJhbGciOiJFUzM4NCJ9.expired.signature")
                .content(body));
    }

    private static List<JsonNode> cards(String service, String body) throws Exception {
        MockHttpServletResponse response = call(service, body);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        JsonNode cards = JSON.readTree(response.getContentAsString()).get("cards");
        assertThat(cards.isArray()).isTrue();
        return StreamSupport.stream(cards.spliterator(), false).toList();
    }

    private static String bundle(String... resources) {
        List<String> entries = new ArrayList<>();
        for (String resource : resources) {
            entries.add("{\"resource\":" + resource + "}");
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String condition(String system, String code) {
        return CONDITION.formatted("", system, code);
    }

    private static String prefetch(String... conditions) {
        return "{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p1\"},\"conditions\":" + bundle(conditions) + "}";
    }

    private static String view(String prefetch) {
        return CALL.formatted("patient-view", VIEWER, prefetch);
    }

    private static String order(String rxnorm) {
        return "{\"resourceType\":\"MedicationRequest\",\"id\":\"m1\",\"status\":\"draft\",\"intent\":\"order\","
                + "\"subject\":{\"reference\":\"Patient/p1\"},\"medicationCodeableConcept\":{\"coding\":["
                + "{\"system\":\"http://hl7.org/fhir/sid/ndc\",\"code\":\"00000-0000-00\"},"
                + "{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"" + rxnorm + "\"}]}}";
    }

    private static String select(String order, String prefetch) {
        return CALL.formatted(
                "order-select",
                "{\"userId\":\"PractitionerRole/x\",\"patientId\":\"p1\",\"selections\":[\"MedicationRequest/m1\"],"
                        + "\"draftOrders\":" + bundle(order) + "}",
                prefetch);
    }

    @Test
    void discoveryListsEachServiceByTheStandard() throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(get("/cds-services"));
        JsonNode services = JSON.readTree(response.getContentAsString()).get("services");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(services.size()).isEqualTo(3);
        assertThat(services).allSatisfy(service -> {
            for (String field : List.of("hook", "id", "description", "title", "usageRequirements")) {
                assertThat(service.get(field).asString()).as(field).isNotEmpty();
            }
            if (service.has("prefetch")) {
                assertThat(service.get("prefetch"))
                        .isNotEmpty()
                        .allSatisfy(template -> assertThat(template.asString())
                                .matches("(Patient/|[A-Z][A-Za-z]+\\?patient=)\\{\\{context\\.patientId}}"));
            }
        });
        assertThat(services.get(0).get("prefetch").toString())
                .isEqualTo("{\"patient\":\"Patient/{{context.patientId}}\","
                        + "\"conditions\":\"Condition?patient={{context.patientId}}\","
                        + "\"medications\":\"MedicationRequest?patient={{context.patientId}}\"}");
        assertThat(services.get(2).has("prefetch")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info/sct, 55464009, /lupus/what-is-lupus",
        "http://hl7.org/fhir/sid/icd-10-cm, M32.9, /lupus/what-is-lupus",
        "http://hl7.org/fhir/sid/icd-10-cm, M32.8, /lupus/what-is-lupus",
        "http://snomed.info/sct, 68815009, /lupus/kidneys",
        "http://hl7.org/fhir/sid/icd-10-cm, M32.14, /lupus/kidneys",
        "http://hl7.org/fhir/sid/icd-10-cm, M32.0, /lupus/drug-induced-lupus",
        "http://snomed.info/sct, 80258006, /lupus/drug-induced-lupus",
    })
    void anOpenedChartBringsThePageOnItsKindOfLupus(String system, String code, String path) throws Exception {
        List<JsonNode> cards = cards("patient-view", view(prefetch(condition(system, code))));

        assertThat(cards).isNotEmpty();
        assertThat(cards.get(0).at("/links/0/url").asString()).startsWith(RealContentWeb.BASE + path + "?seen=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5521", "1092437", "68149", "1256", "3002", "121191", "42316", "8640", "6851"})
    void aMedicineForLupusBringsItsPageToWhoHasLupus(String rxnorm) throws Exception {
        String lupus = prefetch(condition("http://snomed.info/sct", "55464009"));
        List<JsonNode> cards = cards("order-select", select(order(rxnorm), lupus));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).get("summary").asString())
                .startsWith("What the evidence says about ")
                .endsWith(" in lupus – patient page");
        assertThat(cards(
                        "order-select",
                        select(order(rxnorm), prefetch(condition("http://snomed.info/sct", "38341003")))))
                .as("somebody without lupus")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "methotrexate 2.5 MG Oral Tablet, methotrexate",
        "azaTHIOprine 50 MG Oral Tablet [Imuran], azathioprine",
        "Imuran 50 MG, azathioprine",
        "mycophenolate mofetil 250 MG Oral Capsule, mycophenolate mofetil",
        "CellCept 500 MG Oral Tablet, mycophenolate mofetil",
        "mycophenolate sodium 180 MG Delayed Release Oral Tablet, mycophenolic acid",
        "tacrolimus 1 MG Oral Capsule, tacrolimus",
        "10 ML rituximab 10 MG/ML Injection, rituximab",
        "cyclophosphamide 50 MG Oral Capsule, cyclophosphamide",
        "1 ML belimumab 200 MG/ML Auto-Injector [Benlysta], belimumab",
        "predniSONE 5 MG Oral Tablet, prednisone",
        "methylPREDNISolone 4 MG Oral Tablet, methylprednisolone",
        "Plaquenil 200 MG Oral Tablet, hydroxychloroquine",
        "anifrolumab-fnia 150 MG/ML Injection, anifrolumab",
    })
    void theCardForAProductNamesItsMedicine(String display, String name) throws Exception {
        String lupus = prefetch(condition("http://snomed.info/sct", "55464009"));
        String product = order("99999991").replace("\"99999991\"", "\"99999991\",\"display\":\"" + display + "\"");

        assertThat(cards("order-select", select(product, lupus)))
                .extracting(card -> card.get("summary").asString())
                .containsExactly("What the evidence says about " + name + " in lupus – patient page");
    }

    @Test
    void aProductThatIsNoSingleMedicineIsCalledByItsPage() throws Exception {
        String lupus = prefetch(condition("http://snomed.info/sct", "55464009"));
        String product = order("99999991")
                .replace("\"99999991\"", "\"99999991\",\"display\":\"influenza virus vaccine 0.5 ML\"");

        assertThat(cards("order-select", select(product, lupus)))
                .extracting(card -> card.get("summary").asString())
                .containsExactly("Patient page: Everyday life with lupus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isoniazid 300 MG Oral Tablet",
                "minocycline 100 MG Oral Capsule",
                "Minocin 100 MG Oral Capsule",
                "hydrALAZINE hydrochloride 25 MG Oral Tablet",
                "quiNIDine sulfate 200 MG Oral Tablet",
                "procainamide hydrochloride 500 MG Oral Tablet",
            })
    void aProductThatCanSetOffLupusIsKnownByItsName(String display) throws Exception {
        String product = order("99999991").replace("\"99999991\"", "\"99999991\",\"display\":\"" + display + "\"");

        assertThat(cards("order-select", select(product, "{}")))
                .extracting(card -> card.get("summary").asString())
                .containsExactly("Patient information: Drug-induced lupus – what to look for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26843008", "194828000", "69896004"})
    void aDiseaseThatIsNotLupusBringsNothing(String snomed) throws Exception {
        String other = condition("http://snomed.info/sct", snomed);
        String context = "{\"userId\":\"Practitioner/x\",\"patientId\":\"p1\",\"conditions\":" + bundle(other) + "}";

        assertThat(cards("patient-view", view(prefetch(other)))).isEmpty();
        assertThat(cards("problem-list-item-create", CALL.formatted("problem-list-item-create", context, "{}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26843008", "402865003", "309762007", "95332009"})
    void whatComesWithLupusBringsNoPageBesideThoseOnLupus(String snomed) throws Exception {
        List<JsonNode> cards = cards(
                "patient-view",
                view(prefetch(
                        condition("http://snomed.info/sct", "55464009"), condition("http://snomed.info/sct", snomed))));

        assertThat(cards)
                .extracting(card -> card.get("summary").asString())
                .containsExactly("Plain-language lupus information to share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5470", "6038", "9068", "6980", "857886", "1862220"})
    void aMedicineThatCanSetOffLupusBringsThatPage(String rxnorm) throws Exception {
        List<JsonNode> cards = cards("order-select", select(order(rxnorm), "{}"));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).get("summary").asString())
                .startsWith("Patient information: ")
                .endsWith(" – what to look for");
    }

    @Test
    void aNewProblemBringsTheFirstPages() throws Exception {
        String context = "{\"userId\":\"Practitioner/x\",\"patientId\":\"p1\",\"conditions\":"
                + bundle(condition("http://hl7.org/fhir/sid/icd-10-cm", "M32.9")) + "}";

        assertThat(cards("problem-list-item-create", CALL.formatted("problem-list-item-create", context, "{}")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | 1 | false",
                "{\"resourceType\":\"OperationOutcome\"} | 1 | false",
                "\"text\" | 1 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\"} | 1 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"deceasedBoolean\":false} | 1 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"deceasedBoolean\":true} | 0 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"deceasedDateTime\":\"2026-01-02\"} | 0 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p2\",\"deceasedBoolean\":true} | 1 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"communication\":[{\"language\":{\"coding\":[{\"code\":\"es-MX\"}]}}]} | 1 | true",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"communication\":[{\"language\":{\"coding\":[{\"code\":\"en-US\"}]}}]} | 1 | false",
                "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"communication\":[{\"language\":{\"coding\":[{\"code\":\"es\"}]}},{\"language\":{\"coding\":[{\"code\":\"en\"}]},\"preferred\":true}]} | 1 | false",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\",\"communication\":[{\"language\":{\"coding\":[{\"code\":\"vi\"}]}}]}}]} | 1 | true",
            })
    void ofThePatientsRecordOnlyTheLanguageAndDeathCount(String record, int cards, boolean foreign) throws Exception {
        String prefetch = "{\"patient\":" + record + ",\"conditions\":"
                + bundle(condition("http://snomed.info/sct", "55464009")) + "}";
        List<JsonNode> answer = cards("patient-view", view(prefetch));

        assertThat(answer).hasSize(cards).allSatisfy(card -> {
            assertThat(card.get("detail").asString().contains("**Language:** the page is in English only"))
                    .isEqualTo(foreign);
            assertThat(card.toString()).doesNotContain("es-MX", "Spanish", "Vietnamese", "\"vi\"");
        });
        assertThat(cards("order-select", select(order("5521"), prefetch))).hasSize(cards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "entered-in-error"})
    void whatIsDeniedBringsNothing(String status) throws Exception {
        String denied = CONDITION.formatted(
                ",\"verificationStatus\":{\"coding\":[{\"code\":\"" + status + "\"}]}",
                "http://snomed.info/sct",
                "55464009");

        assertThat(cards("patient-view", view(prefetch(denied)))).isEmpty();
    }

    @Test
    void anEducationCardInformsAndDoesNothingElse() throws Exception {
        List<JsonNode> cards = cards(
                "patient-view",
                view(prefetch(
                        condition("http://snomed.info/sct", "55464009"),
                        condition("http://hl7.org/fhir/sid/icd-10-cm", "M32.14"),
                        condition("http://hl7.org/fhir/sid/icd-10-cm", "M32.0"))));

        assertThat(cards).hasSizeBetween(1, 3).allSatisfy(card -> {
            assertThat(UUID.fromString(card.get("uuid").asString())).isNotNull();
            assertThat(card.get("summary").asString()).isNotEmpty().hasSizeLessThan(140);
            assertThat(card.get("indicator").asString()).isEqualTo("info");
            assertThat(card.at("/source/label").asString()).isEqualTo("Lupus Portal");
            assertThat(card.at("/source/url").asString()).startsWith(RealContentWeb.BASE);
            assertThat(card.at("/source/topic/code").asString()).isNotEmpty();
            assertThat(card.has("suggestions") || card.has("selectionBehavior") || card.has("overrideReasons"))
                    .isFalse();
            assertThat(card.get("links")).isNotEmpty().allSatisfy(link -> {
                assertThat(link.get("type").asString()).isEqualTo("absolute");
                assertThat(link.get("label").asString()).isNotEmpty();
                assertThat(link.get("url").asString()).startsWith(RealContentWeb.BASE + "/");
            });
            assertThat(card.get("detail").asString())
                    .contains("**Caveat:** ", "Evidence looked for up to ")
                    .doesNotContain("<");
            assertThat(card.toString()).doesNotContain("null", "Practitioner/x", "\"p1\"", "some-opaque");
        });
        assertThat(cards.stream().map(card -> card.get("uuid").asString())).doesNotHaveDuplicates();
    }

    @Test
    void aTitleThatAsksEndsInItsOwnSign() throws Exception {
        String lupus = condition("http://snomed.info/sct", "55464009");

        assertThat(cards("patient-view", view(prefetch(lupus)))
                        .get(0)
                        .get("detail")
                        .asString())
                .startsWith("**What is lupus?** What lupus is");
    }

    @Test
    void aLinkOfACardRemembersTheTextOfToday() throws Exception {
        JsonNode card = cards("patient-view", view(prefetch(condition("http://hl7.org/fhir/sid/icd-10-cm", "M32.14"))))
                .get(0);
        String seen = RealContentWeb.EDITION.articles().stream()
                .filter(a -> a.path().slug().equals("kidneys"))
                .map(ShortLink::seen)
                .findFirst()
                .orElseThrow();

        assertThat(card.at("/links/0/url").asString()).isEqualTo(RealContentWeb.BASE + "/lupus/kidneys?seen=" + seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 412",
                "{\"conditions\":{\"resourceType\":\"OperationOutcome\"}} | 412",
                "{\"conditions\":null} | 200",
                "{\"conditions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}} | 200",
                "[] | 400",
                "\"text\" | 400",
            })
    void prefetchIsAbsentFailedEmptyOrWrong(String prefetch, int status) throws Exception {
        MockHttpServletResponse response = call("patient-view", view(prefetch));

        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 200) {
            assertThat(response.getContentAsString()).isEqualTo("{\"cards\":[]}");
        } else {
            assertThat(JSON.readTree(response.getContentAsString())
                            .get("resourceType")
                            .asString())
                    .isEqualTo("OperationOutcome");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"invalid\"", "", "[]", "7", "\"text\"", "{}", "{\"hook\":\"order-select\"}", "nullnull"})
    void whatIsNoCallIsRefusedInWords(String body) throws Exception {
        MockHttpServletResponse response = call("patient-view", body);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(JSON.readTree(response.getContentAsString())
                        .at("/issue/0/diagnostics")
                        .asString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void anOrderServiceThatIsSentNothingHasNothingToSay(String body) throws Exception {
        assertThat(cards("order-select", body)).isEmpty();
    }

    @Test
    void statusesAreThoseOfTheTable() throws Exception {
        assertThat(call("nothing", view("{}")).getStatus()).isEqualTo(404);
        assertThat(RealContentWeb.answer(get("/cds-services/patient-view")).getStatus())
                .isEqualTo(405);
        assertThat(RealContentWeb.answer(put("/cds-services")).getStatus()).isEqualTo(405);
        assertThat(RealContentWeb.answer(post("/cds-services/patient-view")
                                .contentType("text/plain")
                                .content("{}"))
                        .getStatus())
                .isEqualTo(415);
        assertThat(call("patient-view", CALL.formatted("order-select", VIEWER, "{}"))
                        .getStatus())
                .as("another hook")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"feedback\":[{\"card\":\"4e0a3a1e\",\"outcome\":\"accepted\",\"acceptedSuggestions\":[{\"id\":\"e56e1945\"}],"
                        + "\"outcomeTimestamp\":\"2020-12-11T12:04:59Z\"}]} | 200",
                "{\"feedback\":[{\"card\":\"4e0a3a1e\",\"outcome\":\"overridden\",\"overrideReason\":{\"reason\":{\"code\":\"d7ecf885\","
                        + "\"system\":\"https://x.example\"},\"userComment\":\"secret\"},\"outcomeTimestamp\":\"2020-12-11T12:04:59Z\"}]} | 200",
                "{\"feedback\":[]} | 200",
                "{\"feedback\":[{\"card\":\"4e0a3a1e\",\"outcome\":\"ignored\",\"outcomeTimestamp\":\"2020-12-11T12:04:59Z\"}]} | 400",
                "{\"feedback\":[{\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2020-12-11T12:04:59Z\"}]} | 400",
                "{\"feedback\":[{\"card\":\"x\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"yesterday\"}]} | 400",
                "{\"feedback\":{}} | 400",
                "{} | 400",
                "{ | 400",
            })
    void feedbackIsTakenOrRefused(String body, int status) throws Exception {
        MockHttpServletResponse response = call("patient-view/feedback", body);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).doesNotContain("secret", "4e0a3a1e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cds-services",
                "/cds-services/patient-view",
                "/cds-services/order-select",
                "/cds-services/patient-view/feedback"
            })
    void aBrowserMayAskBeforehandWithoutAToken(String path) throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(options(URI.create(path))
                .header("Origin", "https://sandbox.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization, content-type"));

        assertThat(response.getStatus()).isBetween(200, 204);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, POST, OPTIONS");
        assertThat(response.getHeader("Access-Control-Allow-Headers")).contains("Content-Type", "Authorization");
        assertThat(response.getHeader("Access-Control-Expose-Headers"))
                .isEqualTo("Origin, Accept, Content-Location, Location, X-Requested-With");
        assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
    }
}
