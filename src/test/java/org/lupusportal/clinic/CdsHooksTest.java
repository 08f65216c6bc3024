package org.lupusportal.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeEdition;
import tools.jackson.databind.json.JsonMapper;

class CdsHooksTest {

    private static final Catalog CATALOG = Catalog.of(SomeEdition.withCodes());
    private static final CdsHooks HOOKS = new CdsHooks(URI.create("https://lupus.example"));
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final Map<String, Object> LUPUS = condition(SNOMED, "55464009");

    private static Map<String, Object> concept(String system, String code) {
        return Map.of("coding", List.of(Map.of("system", system, "code", code, "display", "Some thing")));
    }

    private static Map<String, Object> condition(String system, String code) {
        return new HashMap<>(Map.of(
                "resourceType", "Condition",
                "subject", Map.of("reference", "Patient/p1"),
                "code", concept(system, code)));
    }

    private static Map<String, Object> order(String type, String system, String code) {
        return new HashMap<>(Map.of(
                "resourceType",
                type,
                "id",
                "123",
                type.equals("MedicationOrder") ? "patient" : "subject",
                Map.of("reference", "Patient/p1"),
                "medicationCodeableConcept",
                concept(system, code)));
    }

    private static Map<String, Object> bundle(List<? extends Map<String, Object>> resources) {
        return Map.of(
                "resourceType",
                "Bundle",
                "type",
                "searchset",
                "entry",
                resources.stream().map(r -> Map.of("resource", r)).toList());
    }

    private static Map<String, Object> request(
            String hook, Map<String, Object> context, @Nullable Map<String, Object> prefetch) {
        Map<String, Object> request = new HashMap<>(
                Map.of("hook", hook, "hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "context", context));
        if (prefetch != null) {
            request.put("prefetch", prefetch);
        }
        return request;
    }

    private static Map<String, Object> view(@Nullable Map<String, Object> prefetch) {
        return request("patient-view", Map.of("userId", "Practitioner/x", "patientId", "p1"), prefetch);
    }

    private static Map<String, Object> select(Map<String, Object> order, @Nullable Map<String, Object> prefetch) {
        Map<String, Object> context = Map.of(
                "userId",
                "Practitioner/x",
                "patientId",
                "p1",
                "selections",
                List.of(order.get("resourceType") + "/123"),
                "draftOrders",
                bundle(List.of(order)));
        return request("order-select", context, prefetch);
    }

    private static List<Map<String, Object>> cards(HookReply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        return ((List<?>) reply.body().get("cards"))
                .stream().map(CdsHooksTest::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> urls(Map<String, Object> card) {
        return ((List<?>) card.get("links"))
                .stream()
                        .map(link -> (String) map(link).get("url"))
                        .map(url -> url.replaceFirst("\\?seen=[0-9a-z]{4}$", ""))
                        .toList();
    }

    private static List<Map<String, Object>> viewed(List<? extends Map<String, Object>> conditions) {
        return cards(HOOKS.call("patient-view", view(Map.of("conditions", bundle(conditions))), CATALOG));
    }

    private static int status(String id, @Nullable Object body) {
        return HOOKS.call(id, body, CATALOG).status();
    }

    @Test
    void discoveryListsEachServiceWithWhatTheStandardDemands() {
        List<?> services = (List<?>) HOOKS.discovery().get("services");

        assertThat(services)
                .hasSize(3)
                .allSatisfy(service -> assertThat(map(service))
                        .containsKeys("hook", "id", "title", "description")
                        .allSatisfy((field, value) ->
                                assertThat(value.toString()).isNotBlank().isNotEqualTo("{}")));
        assertThat(services)
                .extracting(s -> map(s).get("hook"))
                .containsExactly("patient-view", "order-select", "problem-list-item-create");
        assertThat(services.toString()).doesNotContain("{{context.selections}}", "{{context.draftOrders}}");
    }

    @ParameterizedTest
    @CsvSource({
        SNOMED + ",55464009",
        ICD + ",M32.9",
        ICD + ",M32.19",
        "urn:oid:2.16.840.1.113883.6.90,M32",
        "http://hl7.org/fhir/sid/icd-9-cm,710.0"
    })
    void lupusBringsTheFirstPages(String system, String code) {
        List<Map<String, Object>> cards = viewed(List.of(condition(system, code)));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).get("summary")).isEqualTo("Plain-language lupus information to share");
        assertThat(urls(cards.get(0))).first().isEqualTo("https://lupus.example/lupus/what-is-lupus");
    }

    @ParameterizedTest
    @CsvSource({SNOMED + ",68815009", ICD + ",M32.14"})
    void lupusNephritisBringsItsOwnPageFirst(String system, String code) {
        List<Map<String, Object>> cards = viewed(List.of(condition(system, code)));

        assertThat(cards).hasSize(2);
        assertThat(urls(cards.get(0))).first().isEqualTo("https://lupus.example/lupus/kidneys");
    }

    @ParameterizedTest
    @CsvSource({SNOMED + ",80258006", ICD + ",M32.0"})
    void drugInducedLupusBringsItsOwnPageAlone(String system, String code) {
        List<Map<String, Object>> cards = viewed(List.of(condition(system, code)));

        assertThat(cards).hasSize(1);
        assertThat(urls(cards.get(0))).first().isEqualTo("https://lupus.example/lupus/drug-induced-lupus");
    }

    @Test
    void anyOtherConditionBringsNothing() {
        assertThat(viewed(List.of(condition(ICD, "E11.9"), condition("http://example.org", "M32.9"))))
                .isEmpty();
    }

    @Test
    void whatIsDeniedBringsNothing() {
        Map<String, Object> refuted = condition(ICD, "M32.9");
        refuted.put("verificationStatus", Map.of("coding", List.of(Map.of("code", "refuted"))));
        Map<String, Object> error = condition(ICD, "M32.14");
        error.put("verificationStatus", "entered-in-error");

        assertThat(viewed(List.of(refuted, error))).isEmpty();
    }

    /** "First pages after a diagnosis" would tell somebody so who may not have lupus at all. */
    @ParameterizedTest
    @ValueSource(strings = {"unconfirmed", "provisional", "differential"})
    void lupusThatIsOnlySuspectedBringsThePageOnHowItIsFoundAndNoOther(String status) {
        Map<String, Object> concept = condition(ICD, "M32.14");
        concept.put("verificationStatus", Map.of("coding", List.of(Map.of("code", status))));
        Map<String, Object> word = condition(ICD, "M32.9");
        word.put("verificationStatus", status);
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5521");

        assertThat(List.of(concept, word)).allSatisfy(condition -> {
            Map<String, Object> sent = Map.of("conditions", bundle(List.of(condition)));
            assertThat(viewed(List.of(condition)))
                    .singleElement()
                    .satisfies(card ->
                            assertThat(card.get("summary")).isEqualTo("If lupus is suspected: How lupus is found"))
                    .satisfies(card -> assertThat(urls(card)).containsExactly("https://lupus.example/lupus/diagnosis"));
            Map<String, Object> context = new HashMap<>(Map.of("userId", "Practitioner/x", "patientId", "p1"));
            context.putAll(sent);
            assertThat(cards(HOOKS.call(
                            "problem-list-item-create", request("problem-list-item-create", context, null), CATALOG)))
                    .singleElement()
                    .satisfies(
                            card -> assertThat(card.get("summary").toString()).startsWith("If lupus is suspected"));
            assertThat(cards(HOOKS.call("order-select", select(order, sent), CATALOG)))
                    .isEmpty();
        });
        assertThat(viewed(List.of(concept, LUPUS)))
                .singleElement()
                .satisfies(card -> assertThat(card.get("summary").toString()).startsWith("Plain-language lupus"));
    }

    @ParameterizedTest
    @CsvSource({"active,1", "recurrence,1", "inactive,1", "remission,1", "resolved,0"})
    void lupusThatSleepsIsStillLupusAndWhatIsResolvedIsNot(String status, int cards) {
        Map<String, Object> concept = condition(ICD, "M32.9");
        concept.put("clinicalStatus", Map.of("coding", List.of(Map.of("code", status))));
        Map<String, Object> word = condition(ICD, "M32.9");
        word.put("clinicalStatus", status);

        assertThat(viewed(List.of(concept))).hasSize(cards);
        assertThat(viewed(List.of(word))).hasSize(cards);
    }

    @Test
    void theConditionOfSomebodyElseBringsNothing() {
        Map<String, Object> other = condition(ICD, "M32.9");
        other.put("subject", Map.of("reference", "https://fhir.example/Patient/p2"));

        assertThat(viewed(List.of(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Patient/p1, 1",
        "https://fhir.example/r4/Patient/p1, 1",
        "Patient/p1/_history/3, 1",
        "https://fhir.example/r4/Patient/p1/_history/3, 1",
        "Patient/p2, 0",
        "Patient/p2/_history/p1, 0",
        "Group/p1, 0",
        "Patient/p1/_history, 0",
    })
    void aReferenceNamesThePatientInAnyOfItsForms(String reference, int cards) {
        Map<String, Object> condition = condition(ICD, "M32.9");
        condition.put("subject", Map.of("reference", reference));
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5470");
        order.put("subject", Map.of("reference", reference));

        assertThat(viewed(List.of(condition))).hasSize(cards);
        assertThat(cards(HOOKS.call("order-select", select(order, null), CATALOG)))
                .hasSize(cards);
    }

    @ParameterizedTest
    @CsvSource({
        "status, active, 1",
        "status, draft, 1",
        "status, on-hold, 1",
        "status, entered-in-error, 0",
        "status, cancelled, 0",
        "status, stopped, 0",
        "status, ended, 0",
        "status, completed, 0",
        "doNotPerform, true, 0",
        "doNotPerform, false, 1",
    })
    void onlyOrdersThatHoldBringAPage(String field, String value, int cards) {
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5521");
        order.put(field, field.equals("status") ? value : (Object) Boolean.valueOf(value));
        Map<String, Object> lupus = Map.of("conditions", bundle(List.of(LUPUS)));

        assertThat(cards(HOOKS.call("order-select", select(order, lupus), CATALOG)))
                .hasSize(cards);
        assertThat(viewedWith(order)).hasSize(1 + cards);
    }

    @Test
    void anOrderOfSomebodyElseInTheChartBringsNothing() {
        Map<String, Object> other = order("MedicationRequest", RXNORM, "5521");
        other.put("subject", Map.of("reference", "Patient/p9"));
        Map<String, Object> nobodys = order("MedicationRequest", RXNORM, "5521");
        nobodys.remove("subject");

        assertThat(viewedWith(order("MedicationRequest", RXNORM, "5521"))).hasSize(2);
        assertThat(viewedWith(other)).hasSize(1);
        assertThat(viewedWith(nobodys)).hasSize(1);
    }

    private static List<Map<String, Object>> viewedWith(Map<String, Object> order) {
        Map<String, Object> prefetch =
                Map.of("conditions", bundle(List.of(LUPUS)), "medications", bundle(List.of(order)));
        return cards(HOOKS.call("patient-view", view(prefetch), CATALOG));
    }

    @Test
    void thereAreNeverMoreThanThreeCards() {
        Map<String, Object> prefetch = Map.of(
                "conditions",
                bundle(List.of(condition(ICD, "M32.14"), condition(ICD, "M32.0"), LUPUS)),
                "medications",
                bundle(List.of(order("MedicationRequest", RXNORM, "5521"))));

        assertThat(cards(HOOKS.call("patient-view", view(prefetch), CATALOG))).hasSize(3);
    }

    @Test
    void aCardInformsAndDoesNothingElse() {
        Map<String, Object> card = viewed(List.of(condition(ICD, "M32.14"))).get(0);

        assertThat(card).containsOnlyKeys("uuid", "summary", "indicator", "detail", "source", "links");
        assertThat(UUID.fromString((String) card.get("uuid"))).isNotNull();
        assertThat((String) card.get("summary")).hasSizeLessThan(140);
        assertThat(card.get("indicator")).isEqualTo("info");
        assertThat(map(card.get("source")))
                .containsEntry("label", "Lupus Portal")
                .containsEntry("url", "https://lupus.example/about")
                .containsEntry(
                        "topic",
                        Map.of(
                                "system",
                                "https://lupus.example/cds-services",
                                "code",
                                "patient-information",
                                "display",
                                "Information for patients on lupus"));
        assertThat((List<?>) card.get("links"))
                .first()
                .extracting(link -> (String) map(link).get("url"))
                .asString()
                .as("a link that remembers the text")
                .matches("https://lupus\\.example/lupus/kidneys\\?seen=[0-9a-z]{4}");
        assertThat((List<?>) card.get("links"))
                .hasSize(1)
                .allSatisfy(link -> assertThat(map(link))
                        .containsOnlyKeys("label", "url", "type")
                        .containsEntry("type", "absolute"));
        assertThat((String) card.get("detail"))
                .contains("The one blinded trial found no added benefit")
                .contains("**Low certainty: the true effect may be quite different.**")
                .contains("**Caveat:** Only 18 people took part & the trial stopped early.")
                .contains("[Deng 2017](https://lupus.example/sources/deng2017), randomized trial")
                .contains("p &lt; 0.05")
                .doesNotContain("<");
    }

    @Test
    void prefetchedDataMayBeThereEmptyAbsentOrFailed() {
        Map<String, Object> none = new HashMap<>();
        none.put("conditions", null);
        Map<String, Object> failed = Map.of("conditions", Map.of("resourceType", "OperationOutcome"));

        assertThat(cards(HOOKS.call("patient-view", view(none), CATALOG))).isEmpty();
        assertThat(cards(HOOKS.call("patient-view", view(Map.of("conditions", LUPUS)), CATALOG)))
                .hasSize(1);
        assertThat(cards(HOOKS.call(
                        "patient-view", view(Map.of("conditions", Map.of("resourceType", "Bundle"))), CATALOG)))
                .isEmpty();
        assertThat(status("patient-view", view(failed))).isEqualTo(412);
        assertThat(status("patient-view", view(Map.of()))).isEqualTo(412);
        assertThat(status("patient-view", view(null))).isEqualTo(412);
        assertThat(HOOKS.call("patient-view", view(null), CATALOG).body())
                .containsEntry("resourceType", "OperationOutcome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType':'Bundle','link':[{'relation':'next','url':'https://fhir.example?page=2'}]}",
                "{'resourceType':'Bundle','total':80}",
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'OperationOutcome'}}]}",
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'OperationOutcome',"
                        + "'issue':[{'severity':'error','code':'exception'}]}}],'total':0}",
                "{'resourceType':'Bundle','total':1,'entry':[{'resource':{'resourceType':'OperationOutcome',"
                        + "'issue':[{'severity':'warning','code':'timeout'}]}}]}",
            })
    void aLookUpThatIsNotWholeIsNotTakenForNoLupus(String bundle) {
        Map<String, Object> conditions = map(new JsonMapper().readValue(bundle.replace('\'', '"'), Object.class));
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5521");

        assertThat(status("patient-view", view(Map.of("conditions", conditions))))
                .isEqualTo(412);
        assertThat(status("order-select", select(order, Map.of("conditions", conditions))))
                .isEqualTo(412);
    }

    @Test
    void whatStandsOnTheFirstPageCountsAndARemarkIsNoFailure() {
        Map<String, Object> first = new HashMap<>(bundle(List.of(LUPUS)));
        first.put("link", List.of(Map.of("relation", "next", "url", "https://fhir.example?page=2")));
        first.put("total", 80);
        Map<String, Object> remark = Map.of(
                "resourceType", "OperationOutcome", "issue", List.of(Map.of("severity", "information", "code", "x")));
        Map<String, Object> none = new HashMap<>(bundle(List.of(remark)));
        none.put("total", 0);

        assertThat(cards(HOOKS.call("patient-view", view(Map.of("conditions", first)), CATALOG)))
                .hasSize(1);
        assertThat(cards(HOOKS.call("patient-view", view(Map.of("conditions", none)), CATALOG)))
                .isEmpty();
        assertThat(viewed(List.of(remark, LUPUS))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MedicationRequest", "MedicationOrder"})
    void aMedicineForLupusBringsItsPageWhereThereIsLupus(String type) {
        Map<String, Object> order = order(type, RXNORM, "5521");

        List<Map<String, Object>> cards =
                cards(HOOKS.call("order-select", select(order, Map.of("conditions", bundle(List.of(LUPUS)))), CATALOG));
        List<Map<String, Object>> without = cards(HOOKS.call(
                "order-select",
                select(order, Map.of("conditions", bundle(List.of(condition(ICD, "M05.9"))))),
                CATALOG));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).get("summary"))
                .isEqualTo("What the evidence says about hydroxychloroquine in lupus – patient page");
        assertThat(urls(cards.get(0))).first().isEqualTo("https://lupus.example/treatment/hydroxychloroquine");
        assertThat(without).isEmpty();
    }

    @Test
    void aMedicineForLupusNeedsToKnowTheConditions() {
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5521");
        Map<String, Object> withReason = order("MedicationRequest", RXNORM, "5521");
        withReason.put("reasonCode", List.of(concept(ICD, "M32.9")));

        assertThat(status("order-select", select(order, null))).isEqualTo(412);
        assertThat(cards(HOOKS.call("order-select", select(withReason, null), CATALOG)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5470", "857886"})
    void aMedicineLinkedToDrugInducedLupusBringsThatPageForAnyPatient(String code) {
        List<Map<String, Object>> cards =
                cards(HOOKS.call("order-select", select(order("MedicationRequest", RXNORM, code), null), CATALOG));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).get("summary")).isEqualTo("Patient information: Drug-induced lupus – what to look for");
    }

    @Test
    void allCodingsAreLookedAtAndProductsAreKnownByTheirName() {
        Map<String, Object> several = order("MedicationRequest", RXNORM, "0");
        several.put(
                "medicationCodeableConcept",
                Map.of(
                        "coding",
                        List.of(
                                Map.of("system", "google.com", "code", "123"),
                                Map.of("system", RXNORM, "code", "5470"))));
        Map<String, Object> product = order("MedicationRequest", RXNORM, "0");
        product.put(
                "medicationCodeableConcept",
                Map.of(
                        "coding",
                        List.of(Map.of(
                                "system", RXNORM, "code", "905395", "display", "Hydralazine HCl 10 MG Tablet"))));

        assertThat(cards(HOOKS.call("order-select", select(several, null), CATALOG)))
                .hasSize(1);
        assertThat(cards(HOOKS.call("order-select", select(product, null), CATALOG)))
                .hasSize(1);
    }

    @Test
    void aMedicineMayStandInAResourceOfItsOwn() {
        Map<String, Object> order = order("MedicationRequest", RXNORM, "0");
        order.remove("medicationCodeableConcept");
        order.put(
                "contained", List.of(Map.of("resourceType", "Medication", "id", "m", "code", concept(RXNORM, "5470"))));
        order.put("medicationReference", Map.of("reference", "#m"));

        assertThat(cards(HOOKS.call("order-select", select(order, null), CATALOG)))
                .hasSize(1);
    }

    @Test
    void onlySelectedOrdersCount() {
        Map<String, Object> request = select(order("MedicationRequest", RXNORM, "5470"), null);
        Map<String, Object> context = new HashMap<>(map(request.get("context")));
        context.put("selections", List.of("MedicationRequest/999"));
        request.put("context", context);

        assertThat(cards(HOOKS.call("order-select", request, CATALOG))).isEmpty();
    }

    private static Map<String, Object> draft(String fullUrl, Map<String, Object> resource) {
        return fullUrl.isEmpty() ? Map.of("resource", resource) : Map.of("fullUrl", fullUrl, "resource", resource);
    }

    private static Map<String, Object> selecting(String selection, List<Map<String, Object>> drafts) {
        Map<String, Object> context = Map.of(
                "userId",
                "Practitioner/x",
                "patientId",
                "p1",
                "selections",
                List.of(selection),
                "draftOrders",
                Map.of("resourceType", "Bundle", "entry", drafts));
        return request("order-select", context, null);
    }

    @ParameterizedTest
    @CsvSource({
        "MedicationRequest/123,'',1",
        "MedicationRequest/123,urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10,1",
        "urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10,urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10,1",
        "urn:uuid:123,'',1",
        "https://fhir.example/r4/MedicationRequest/123,https://fhir.example/r4/MedicationRequest/123,1",
        "https://fhir.example/r4/MedicationRequest/123,https://fhir.example/r4/MedicationRequest/123/_history/2,1",
        "https://fhir.example/r4/MedicationRequest/123/_history/2,'',1",
        "https://fhir.example/r4/MedicationRequest/123,urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10,1",
        "https://other.example/MedicationRequest/123,https://fhir.example/r4/MedicationRequest/123,0",
        "urn:uuid:00000000-8f44-4b3a-8a68-2f7a0a1c9d10,urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10,0",
        "https://fhir.example/r4/ServiceRequest/123,'',0"
    })
    void aDraftIsSelectedByAnyOfItsNames(String selection, String fullUrl, int cards) {
        Map<String, Object> request =
                selecting(selection, List.of(draft(fullUrl, order("MedicationRequest", RXNORM, "5470"))));

        assertThat(cards(HOOKS.call("order-select", request, CATALOG))).hasSize(cards);
    }

    @Test
    void aDraftWithoutAnIdIsSelectedByItsAddress() {
        String address = "urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10";
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5470");
        order.remove("id");

        assertThat(cards(HOOKS.call("order-select", selecting(address, List.of(draft(address, order))), CATALOG)))
                .hasSize(1);
    }

    @Test
    void aMedicineBesideTheDraftIsFoundByAnyOfItsNames() {
        String address = "urn:uuid:4f0c9f0c-8f44-4b3a-8a68-2f7a0a1c9d10";
        Map<String, Object> order = order("MedicationRequest", RXNORM, "0");
        order.remove("medicationCodeableConcept");
        order.put("medicationReference", Map.of("reference", address));
        Map<String, Object> medicine = Map.of("resourceType", "Medication", "code", concept(RXNORM, "5470"));

        assertThat(cards(HOOKS.call(
                        "order-select",
                        selecting("MedicationRequest/123", List.of(draft("", order), draft(address, medicine))),
                        CATALOG)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"confirmed,active,1", "provisional,active,1", "refuted,active,0", "confirmed,resolved,0"})
    void theReasonOfAnOrderMayBeAConditionBesideIt(String verification, String clinical, int cards) {
        Map<String, Object> condition = condition(ICD, "M32.9");
        condition.put("id", "c1");
        condition.put("verificationStatus", Map.of("coding", List.of(Map.of("code", verification))));
        condition.put("clinicalStatus", Map.of("coding", List.of(Map.of("code", clinical))));
        Map<String, Object> order = order("MedicationRequest", RXNORM, "5521");
        order.put("reasonReference", List.of(Map.of("reference", "Condition/c1")));
        Map<String, Object> later = order("MedicationRequest", RXNORM, "5521");
        later.put("reason", List.of(Map.of("reference", Map.of("reference", "Condition/c1"))));

        assertThat(List.of(order, later))
                .allSatisfy(draft -> assertThat(HOOKS.call(
                                        "order-select",
                                        selecting(
                                                "MedicationRequest/123",
                                                List.of(draft("", draft), draft("", condition))),
                                        CATALOG)
                                .status())
                        .isEqualTo(cards == 1 ? 200 : 412));
    }

    @Test
    void thousandsOfSelectionsAndDraftsCostNoTime() {
        List<Map<String, Object>> drafts = IntStream.range(0, 5000)
                .mapToObj(i -> draft("https://fhir.example/MedicationRequest/" + i, Map.of("resourceType", "Basic")))
                .toList();
        Map<String, Object> request = selecting("x", drafts);
        Map<String, Object> context = new HashMap<>(map(request.get("context")));
        context.put(
                "selections",
                IntStream.range(0, 5000)
                        .mapToObj(i -> "https://other.example/MedicationRequest/" + i)
                        .toList());
        request.put("context", context);

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(cards(HOOKS.call("order-select", request, CATALOG)))
                        .isEmpty());
    }

    @Test
    void anOrderThatCannotBeReadIsNoError() {
        Map<String, Object> good = select(order("MedicationRequest", RXNORM, "5470"), null);
        Map<String, Object> context = map(good.get("context"));
        Map<String, Object> withoutContext = new HashMap<>(good);
        withoutContext.remove("context");
        Map<String, Object> otherPatient = order("MedicationRequest", RXNORM, "5470");
        otherPatient.put("subject", Map.of("reference", "Patient/p2"));
        Map<String, Object> noPatient = order("MedicationRequest", RXNORM, "5470");
        noPatient.remove("subject");
        Map<String, Object> noConcept = order("MedicationRequest", RXNORM, "5470");
        noConcept.remove("medicationCodeableConcept");
        Map<String, Object> noCode = order("MedicationRequest", RXNORM, "5470");
        noCode.put("medicationCodeableConcept", Map.of("coding", List.of(Map.of("system", RXNORM))));

        assertThat(List.of(
                        withoutContext,
                        without(good, context, "draftOrders"),
                        without(good, context, "selections"),
                        with(good, context, "draftOrders", List.of(1, 2)),
                        with(good, context, "draftOrders", "text"),
                        with(
                                good,
                                context,
                                "draftOrders",
                                Map.of("resourceType", "Bundle", "entry", List.of(Map.of("foo", 1)))),
                        Map.<String, Object>of(),
                        select(otherPatient, null),
                        select(noPatient, null),
                        select(noConcept, null),
                        select(noCode, null),
                        select(order("Patient", RXNORM, "5470"), null),
                        select(order("MedicationRequest", "http://google.com", "5470"), null),
                        select(order("MedicationRequest", RXNORM, "0000"), null)))
                .allSatisfy(request -> assertThat(cards(HOOKS.call("order-select", request, CATALOG)))
                        .isEmpty());
        assertThat(cards(HOOKS.call("order-select", null, CATALOG))).isEmpty();
    }

    private static Map<String, Object> without(Map<String, Object> request, Map<String, Object> context, String field) {
        Map<String, Object> less = new HashMap<>(context);
        less.remove(field);
        Map<String, Object> changed = new HashMap<>(request);
        changed.put("context", less);
        return changed;
    }

    private static Map<String, Object> with(
            Map<String, Object> request, Map<String, Object> context, String field, Object value) {
        Map<String, Object> more = new HashMap<>(context);
        more.put(field, value);
        Map<String, Object> changed = new HashMap<>(request);
        changed.put("context", more);
        return changed;
    }

    @Test
    void aNewDiagnosisBringsTheReadingListForIt() {
        Map<String, Object> context = Map.of(
                "userId", "Practitioner/x", "patientId", "p1", "conditions", bundle(List.of(condition(ICD, "M32.9"))));

        List<Map<String, Object>> cards = cards(
                HOOKS.call("problem-list-item-create", request("problem-list-item-create", context, null), CATALOG));

        assertThat(cards).hasSize(1);
        assertThat(urls(cards.get(0)))
                .containsExactly("https://lupus.example/lupus/what-is-lupus", "https://lupus.example/lupus/symptoms");
    }

    @Test
    void whatEveryCallMustHaveIsDemanded() {
        Map<String, Object> good = view(Map.of("conditions", bundle(List.of(LUPUS))));

        for (String field : List.of("hook", "hookInstance", "context")) {
            Map<String, Object> less = new HashMap<>(good);
            less.remove(field);
            assertThat(status("patient-view", less)).as("without %s", field).isEqualTo(400);
            less.put(field, 7);
            assertThat(status("patient-view", less)).as("wrong %s", field).isEqualTo(400);
        }
        for (String field : List.of("userId", "patientId")) {
            assertThat(status("patient-view", without(good, map(good.get("context")), field)))
                    .isEqualTo(400);
        }
        assertThat(status("patient-view", Map.of())).isEqualTo(400);
        assertThat(status("patient-view", null)).isEqualTo(400);
        assertThat(status("patient-view", List.of())).isEqualTo(400);
        Map<String, Object> order = select(order("MedicationRequest", RXNORM, "5470"), null);
        for (String field : List.of("userId", "patientId")) {
            assertThat(status("order-select", without(order, map(order.get("context")), field)))
                    .isEqualTo(400);
        }
        assertThat(status("order-select", with(order, map(order.get("context")), "selections", "text")))
                .isEqualTo(400);
        assertThat(status("order-select", with(order, map(order.get("context")), "selections", List.of(7))))
                .isEqualTo(400);
        assertThat(status("problem-list-item-create", good)).isEqualTo(400);
        assertThat(status("nothing", good)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1",
                "d1577c69dfbe44adba6d3e05e953b2ea",
                "g1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                "1-1-1-1-1"
            })
    void aCallIsNamedByAUuid(String instance) {
        Map<String, Object> named = view(Map.of("conditions", bundle(List.of(LUPUS))));
        named.put("hookInstance", instance);

        assertThat(status("patient-view", named)).isEqualTo(400);
        named.put("hookInstance", "D1577C69-DFBE-44AD-BA6D-3E05E953B2EA");
        assertThat(status("patient-view", named)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "Device/1", "Practitioner/", "Practitioner", "Organization/7"})
    void whoAsksIsNamedByAReference(String user) {
        Map<String, Object> good = view(Map.of("conditions", bundle(List.of(LUPUS))));

        assertThat(status("patient-view", with(good, map(good.get("context")), "userId", user)))
                .isEqualTo(400);
    }

    @Test
    void aPatientMayOpenTheChartButNotOrder() {
        Map<String, Object> view = view(Map.of("conditions", bundle(List.of(LUPUS))));
        Map<String, Object> order = select(order("MedicationRequest", RXNORM, "5470"), null);

        assertThat(status("patient-view", with(view, map(view.get("context")), "userId", "RelatedPerson/2")))
                .isEqualTo(200);
        assertThat(status("order-select", with(order, map(order.get("context")), "userId", "Patient/p1")))
                .isEqualTo(400);
    }

    @Test
    void aPatientWhoIsNamedByAReferenceIsTheSame() {
        Map<String, Object> good = view(Map.of("conditions", bundle(List.of(LUPUS))));
        Map<String, Object> named = with(good, map(good.get("context")), "patientId", "Patient/p1");

        assertThat(cards(HOOKS.call("patient-view", named, CATALOG))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "ftp://fhir.example", "https://", "https://fhir.example/r4?x=1"})
    void theServerIsNamedByItsBaseAddress(String server) {
        Map<String, Object> good = view(Map.of("conditions", bundle(List.of(LUPUS))));
        Map<String, Object> named = new HashMap<>(good);
        named.put("fhirServer", server);

        assertThat(status("patient-view", named)).isEqualTo(400);
        named.put("fhirServer", "http://hooks.example:9080");
        assertThat(status("patient-view", named)).isEqualTo(200);
    }

    @Test
    void aTokenIsNotUsedButMustBeWhole() {
        Map<String, Object> request = view(Map.of("conditions", bundle(List.of(LUPUS))));
        request.put(
                "fhirAuthorization",
                Map.of(
                        "access_token", "secret",
                        "token_type", "Bearer",
                        "expires_in", 300,
                        "scope", "user/Patient.read",
                        "subject", "cds"));

        assertThat(status("patient-view", request)).isEqualTo(400);
        request.put("fhirServer", "https://fhir.example");
        assertThat(status("patient-view", request)).isEqualTo(200);
        request.put("fhirAuthorization", Map.of("access_token", "secret"));
        assertThat(HOOKS.call("patient-view", request, CATALOG).toString())
                .contains("400")
                .doesNotContain("secret");
    }

    @Test
    void nothingOfThePatientIsInTheAnswer() {
        Map<String, Object> request = view(Map.of(
                "conditions", bundle(List.of(LUPUS)), "patient", Map.of("resourceType", "Patient", "name", "Roe")));

        assertThat(HOOKS.call("patient-view", request, CATALOG).toString())
                .doesNotContain("p1", "Practitioner/x", "Roe", "d1577c69", "Some thing");
    }

    @Test
    void feedbackIsTakenAndForgotten() {
        Map<String, Object> overridden = Map.of(
                "card", "7b1e6a2e-0f44-4f55-9a59-2c2f7a1a6d11",
                "outcome", "overridden",
                "overrideReason", Map.of("userComment", "not now"),
                "outcomeTimestamp", "2026-11-24T12:00:00Z");
        Map<String, Object> accepted = Map.of(
                "card", "x",
                "outcome", "accepted",
                "acceptedSuggestions", List.of(Map.of("id", "s")),
                "outcomeTimestamp", "2026-11-24T12:00:00.25+00:00");

        assertThat(HOOKS.feedback("patient-view", Map.of("feedback", List.of(overridden, accepted))))
                .isEqualTo(new HookReply(200, Map.of()));
        assertThat(HOOKS.feedback("nothing", Map.of("feedback", List.of())).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'outcome':'accepted','acceptedSuggestions':[{'id':'s'}] | 200",
                "'outcome':'overridden' | 200",
                "'outcome':'overridden','overrideReason':{'userComment':'later'} | 200",
                "'outcome':'overridden','overrideReason':{'reason':{'code':'r'}} | 200",
                "'outcome':'overridden','overrideReason':{'reason':{'code':'r','system':'s','display':'d'}} | 200",
                "'outcome':'ignored' | 400",
                "'outcome':'accepted' | 400",
                "'outcome':'accepted','acceptedSuggestions':[] | 400",
                "'outcome':'accepted','acceptedSuggestions':['x',5] | 400",
                "'outcome':'accepted','acceptedSuggestions':[{}] | 400",
                "'outcome':'accepted','acceptedSuggestions':[{'id':'s'},{'id':7}] | 400",
                "'outcome':'accepted','acceptedSuggestions':{'id':'s'} | 400",
                "'outcome':'overridden','acceptedSuggestions':[{'id':'s'}] | 400",
                "'outcome':'overridden','acceptedSuggestions':[] | 400",
                "'outcome':'overridden','overrideReason':'x' | 400",
                "'outcome':'overridden','overrideReason':{} | 400",
                "'outcome':'overridden','overrideReason':{'userComment':5} | 400",
                "'outcome':'overridden','overrideReason':{'reason':'str'} | 400",
                "'outcome':'overridden','overrideReason':{'reason':{}} | 400",
                "'outcome':'overridden','overrideReason':{'reason':{'code':'r','display':5}} | 400",
            })
    void feedbackSaysWhatWasDoneInTheStandardsWords(String fields, int status) {
        assertThat(feedback("'card':'c','outcomeTimestamp':'2026-11-24T12:00:00Z'," + fields))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:00:00Z, 200",
        "2026-11-24t12:00:00.123z, 200",
        "2026-11-24T12:00:00+00:00, 200",
        "2026-11-24T12:00:00+02:00, 400",
        "2026-11-24T12:00Z, 400",
        "2026-11-24T12:00+02:00, 400",
        "2026-11-24T12:00:00, 400",
        "2026-13-24T12:00:00Z, 400",
        "2026-11-24, 400",
        "noon, 400",
    })
    void feedbackTellsTheMomentInUtc(String moment, int status) {
        assertThat(feedback("'card':'c','outcome':'overridden','outcomeTimestamp':'" + moment + "'"))
                .isEqualTo(status);
    }

    private static int feedback(String fields) {
        Object body = new JsonMapper().readValue(("{'feedback':[{" + fields + "}]}").replace('\'', '"'), Object.class);
        return HOOKS.feedback("patient-view", body).status();
    }

    @Test
    void feedbackThatIsNoneIsRefused() {
        assertThat(List.of(
                        Map.of(),
                        Map.of("feedback", "text"),
                        Map.of("feedback", List.of(Map.of("card", "x"))),
                        Map.of(
                                "feedback",
                                List.of(Map.of(
                                        "card",
                                        "x",
                                        "outcome",
                                        "ignored",
                                        "outcomeTimestamp",
                                        "2026-11-24T12:00:00Z"))),
                        Map.of(
                                "feedback",
                                List.of(Map.of(
                                        "card",
                                        "x",
                                        "outcome",
                                        "accepted",
                                        "outcomeTimestamp",
                                        "2026-11-24T12:00:00Z"))),
                        Map.of(
                                "feedback",
                                List.of(Map.of("card", "x", "outcome", "overridden", "outcomeTimestamp", "noon")))))
                .allSatisfy(
                        body -> assertThat(HOOKS.feedback("patient-view", body).status())
                                .isEqualTo(400));
    }
}
