package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the few things that matter here out of FHIR resources from DSTU2 to R5. What is not as expected counts as not there.
 */
final class Fhir {

    private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");

    /** Lupus that sleeps is still lupus; what is resolved was something else, or is gone with the medicine that set it off. */
    private static final Set<String> OVER = Set.of("resolved");

    /** What is thought of and not yet known to be so: FHIR wants it taken for no confirmed condition. */
    private static final Set<String> SUSPECTED = Set.of("unconfirmed", "provisional", "differential");

    private static final Set<String> ORDERS = Set.of("MedicationRequest", "MedicationOrder");

    /** Orders that were a mistake, were taken back or have run their course; R5 says ended for stopped. */
    private static final Set<String> NO_LONGER =
            Set.of("entered-in-error", "cancelled", "stopped", "ended", "completed");

    private static final Pattern PATIENT = Pattern.compile("(?:(?:.*/)?Patient/)?([^/\\s]+)(?:/_history/[^/\\s]+)?");

    private Fhir() {}

    /** Conditions that this patient has, each with its codes; a record that does not say how sure it is holds them for so. */
    static List<List<Coding>> conditions(Stream<Json> resources, String patient) {
        return codes(possible(resources, patient).filter(r -> !isOne(r.at("verificationStatus"), SUSPECTED)));
    }

    /** Conditions that this patient may have, as somebody suspects, each with its codes. */
    static List<List<Coding>> suspected(Stream<Json> resources, String patient) {
        return codes(possible(resources, patient).filter(r -> isOne(r.at("verificationStatus"), SUSPECTED)));
    }

    private static Stream<Json> possible(Stream<Json> resources, String patient) {
        return resources
                .filter(r -> r.at("resourceType").is("Condition"))
                .filter(r -> !isOne(r.at("verificationStatus"), NOT_SO) && !isOne(r.at("clinicalStatus"), OVER))
                .filter(r -> patient(r).map(patient::equals).orElse(true));
    }

    private static List<List<Coding>> codes(Stream<Json> conditions) {
        return conditions.map(r -> codings(r.at("code"))).toList();
    }

    /** Whether a status is one of these: a word until STU3, a concept with codes since. */
    private static boolean isOne(Json status, Set<String> words) {
        return Stream.concat(
                        status.text().stream(),
                        status.at("coding").items().stream().flatMap(c -> c.at("code").text().stream()))
                .anyMatch(words::contains);
    }

    /** Orders of medicines that hold for this patient, among other resources. */
    static Stream<Json> orders(Stream<Json> resources, String patient) {
        return resources
                .filter(r ->
                        r.at("resourceType").text().filter(ORDERS::contains).isPresent())
                .filter(r -> patient(r).map(patient::equals).orElse(false))
                .filter(r -> !r.at("doNotPerform").isTrue())
                .filter(r -> r.at("status").text().filter(NO_LONGER::contains).isEmpty());
    }

    /** Orders of medicines that hold for this patient and were selected, by whatever name the drafts give them. */
    static List<Json> selectedOrders(Entries drafts, Set<String> selections, String patient) {
        return orders(drafts.named(selections), patient).toList();
    }

    /** The id of the patient whom a resource is about; DSTU2 says {@code patient}, later versions {@code subject}. */
    private static Optional<String> patient(Json resource) {
        return resource.at("subject")
                .at("reference")
                .text()
                .or(() -> resource.at("patient").at("reference").text())
                .map(Fhir::patientId);
    }

    /** The id in a reference to a patient, whole or not, of a version or not; empty for a reference to anything else. */
    static String patientId(String reference) {
        Matcher matcher = PATIENT.matcher(reference.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The codes of an ordered medicine: in the order itself, in what it contains, or in a resource beside it. */
    static List<Coding> medicine(Json order, Entries beside) {
        List<Coding> direct = codings(order.at("medicationCodeableConcept"));
        if (!direct.isEmpty()) {
            return direct;
        }
        Json medication = order.at("medication");
        Optional<String> reference =
                reference(order.at("medicationReference")).or(() -> reference(medication.at("reference")));
        return reference
                .map(wanted -> beside.referenced(wanted, order)
                        .flatMap(r -> codings(r.at("code")).stream())
                        .toList())
                .orElseGet(() -> codings(medication.at("concept")));
    }

    /** Why a medicine is ordered, as codes: in the order itself, or in a condition to which it refers, suspected or not. */
    static List<Coding> reasons(Json order, List<Entries> beside, String patient) {
        Stream<Json> concepts = Stream.of(
                        order.at("reasonCode").items().stream(),
                        Stream.of(order.at("reasonCodeableConcept")),
                        order.at("reason").items().stream().map(r -> r.at("concept")))
                .flatMap(all -> all);
        Stream<Json> references = Stream.of(
                        order.at("reasonReference").items().stream(),
                        Stream.of(order.at("reasonReference")),
                        order.at("reason").items().stream().map(r -> r.at("reference")))
                .flatMap(all -> all);
        Stream<Json> conditions = references
                .flatMap(r -> reference(r).stream())
                .flatMap(wanted -> beside.stream().flatMap(entries -> entries.referenced(wanted, order)));
        return Stream.concat(
                        concepts.flatMap(reason -> codings(reason).stream()),
                        codes(possible(conditions, patient)).stream().flatMap(List::stream))
                .toList();
    }

    private static Optional<String> reference(Json field) {
        return field.at("reference").text();
    }

    /** The codings of a concept that hold a code in a system that the portal knows. */
    private static List<Coding> codings(Json concept) {
        return concept.at("coding").items().stream()
                .flatMap(c -> coding(c).stream())
                .toList();
    }

    private static Optional<Coding> coding(Json coding) {
        return coding.at("system")
                .text()
                .flatMap(Vocabulary::find)
                .flatMap(vocabulary -> coding.at("code")
                        .text()
                        .map(code -> new Coding(
                                vocabulary, code, coding.at("display").text())));
    }

    /**
     * A code in its system.
     *
     * @param vocabulary its system
     * @param code as sent
     * @param display the record's name for it
     */
    record Coding(Vocabulary vocabulary, String code, Optional<String> display) {}
}
