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
    private static final Set<String> ORDERS = Set.of("MedicationRequest", "MedicationOrder");

    /** Orders that were a mistake or were taken back; R5 says ended for stopped. */
    private static final Set<String> NO_LONGER = Set.of("entered-in-error", "cancelled", "stopped", "ended");

    private static final Pattern PATIENT = Pattern.compile("(?:(?:.*/)?Patient/)?([^/\\s]+)(?:/_history/[^/\\s]+)?");

    private Fhir() {}

    /** The resources of a bundle; none where it is no bundle. */
    static List<Json> resources(Json bundle) {
        return bundle.at("resourceType").is("Bundle")
                ? bundle.at("entry").items().stream().map(e -> e.at("resource")).toList()
                : List.of();
    }

    /** Conditions of this patient that somebody holds to be so, each with its codes. */
    static List<List<Coding>> conditions(Stream<Json> resources, String patient) {
        return resources
                .filter(r -> r.at("resourceType").is("Condition"))
                .filter(r -> !isDenied(r.at("verificationStatus")))
                .filter(r -> patient(r).map(patient::equals).orElse(true))
                .map(r -> codings(r.at("code")))
                .toList();
    }

    private static boolean isDenied(Json status) {
        return Stream.concat(
                        status.text().stream(),
                        status.at("coding").items().stream().flatMap(c -> c.at("code").text().stream()))
                .anyMatch(NOT_SO::contains);
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

    /** Orders of medicines that hold for this patient and were selected, by type and id. */
    static List<Json> selectedOrders(Json bundle, Set<String> selections, String patient) {
        return orders(resources(bundle).stream(), patient)
                .filter(r -> selections.contains(name(r)))
                .toList();
    }

    private static String name(Json resource) {
        return resource.at("resourceType").text().orElse("") + "/"
                + resource.at("id").text().orElse("");
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
    static List<Coding> medicine(Json order, List<Json> beside) {
        List<Coding> direct = codings(order.at("medicationCodeableConcept"));
        if (!direct.isEmpty()) {
            return direct;
        }
        Json medication = order.at("medication");
        Optional<String> reference = order.at("medicationReference")
                .at("reference")
                .text()
                .or(() -> medication.at("reference").at("reference").text());
        return reference
                .map(wanted -> referenced(wanted, order.at("contained").items(), beside))
                .orElseGet(() -> codings(medication.at("concept")));
    }

    private static List<Coding> referenced(String wanted, List<Json> contained, List<Json> beside) {
        Stream<Json> inside = contained.stream()
                .filter(r -> wanted.equals("#" + r.at("id").text().orElse("")));
        Stream<Json> outside = beside.stream().filter(r -> wanted.equals(name(r)));
        return Stream.concat(inside, outside)
                .flatMap(r -> codings(r.at("code")).stream())
                .toList();
    }

    /** Why a medicine is ordered, as codes. */
    static List<Coding> reasons(Json order) {
        return Stream.concat(
                        order.at("reasonCode").items().stream(),
                        order.at("reason").items().stream().map(r -> r.at("concept")))
                .flatMap(reason -> codings(reason).stream())
                .toList();
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
