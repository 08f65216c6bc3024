package org.lupusportal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyFacts;
import org.lupusportal.page.Address;

/**
 * A source as a FHIR resource: the bibliographic record, with the facts of the study as notes.
 *
 * @see <a href="https://hl7.org/fhir/R5/citation.html">Citation, FHIR R5</a>
 */
final class FhirCitation {

    private static final String CONTRIBUTION = "http://hl7.org/fhir/contributor-summary-type";

    private final DataPress press;

    FhirCitation(DataPress press) {
        this.press = press;
    }

    Map<String, Object> of(Source source) {
        String reference = press.references().text(source.id());
        List<String> facts = facts(source.study());
        List<String> narrative = new ArrayList<>(List.of(reference));
        narrative.addAll(facts);
        return new Members()
                .put("resourceType", "Citation")
                .put("id", Address.fhirId(source.id()))
                .put("language", "en-US")
                .put("text", FhirTerms.narrative(narrative))
                .put("url", press.absolute(Address.fhirCitation(source.id())))
                .put("identifier", List.of(FhirTerms.identifier(press.absolute(Address.SOURCES), source.id())))
                .put("title", source.title())
                .put("status", "active")
                .put("date", source.study().checked())
                .put("publisher", press.edition().site().name())
                .put("copyright", FhirTerms.COPYRIGHT)
                .put(
                        "summary",
                        List.of(new Members()
                                .put(
                                        "style",
                                        FhirTerms.coded("http://hl7.org/fhir/citation-summary-style", "vancouver"))
                                .put("text", reference)
                                .map()))
                .put("note", facts.stream().map(FhirTerms::note).toList())
                .put("citedArtifact", artifact(source))
                .map();
    }

    private static List<String> facts(StudyFacts study) {
        List<String> facts = new ArrayList<>();
        facts.add("Kind of source: " + study.design().plainName());
        study.participants().ifPresent(n -> facts.add(String.format(Locale.US, "Number studied: %,d", n)));
        add(facts, "Who was studied", study.population());
        add(facts, "Compared with", study.comparison());
        add(facts, "Followed for", study.followUp());
        facts.add(study.retracted()
                .map(r -> r ? "Withdrawn by its journal." : "Not withdrawn by its journal.")
                .orElse("Nobody could check whether its journal has withdrawn it."));
        return facts;
    }

    private static void add(List<String> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(name + ": " + text));
    }

    private static Map<String, Object> artifact(Source source) {
        return new Members()
                .put("identifier", identifiers(source))
                .put(
                        "currentState",
                        source.study().isRetracted()
                                ? List.of(
                                        FhirTerms.coded("http://hl7.org/fhir/cited-artifact-status-type", "retracted"))
                                : List.of())
                .put(
                        "title",
                        List.of(new Members()
                                .put("type", List.of(FhirTerms.coded("http://hl7.org/fhir/title-type", "primary")))
                                .put("text", source.title())
                                .map()))
                .put("publicationForm", form(source))
                .put("webLocation", places(source))
                .put("contributorship", contributors(source))
                .map();
    }

    private static List<Map<String, Object>> identifiers(Source source) {
        List<Map<String, Object>> identifiers = new ArrayList<>();
        source.findDoi().ifPresent(doi -> identifiers.add(FhirTerms.identifier("https://doi.org", doi)));
        source.findPmid().ifPresent(id -> identifiers.add(FhirTerms.identifier("https://pubmed.ncbi.nlm.nih.gov", id)));
        source.study()
                .registration()
                .filter(number -> number.matches("NCT\\d{8}"))
                .ifPresent(number -> identifiers.add(FhirTerms.identifier("http://clinicaltrials.gov", number)));
        return identifiers;
    }

    private static List<Map<String, Object>> form(Source source) {
        Map<String, Object> form = new Members()
                .put(
                        "publishedIn",
                        source.findText("container-title")
                                .map(title -> new Members().put("title", title).map()))
                .put("volume", source.findText("volume"))
                .put("issue", source.findText("issue"))
                .put("publicationDateText", source.findText("issued"))
                .put("pageString", source.findText("page"))
                .map();
        return form.isEmpty() ? List.of() : List.of(form);
    }

    private static List<Map<String, Object>> places(Source source) {
        List<Map<String, Object>> places = new ArrayList<>();
        source.findDoi().ifPresent(doi -> places.add(place(Address.doi(doi))));
        source.findUrl().ifPresent(url -> places.add(place(url)));
        return places;
    }

    private static Map<String, Object> place(String url) {
        return new Members().put("url", url).map();
    }

    private static Map<String, Object> contributors(Source source) {
        List<Map<String, Object>> summaries = new ArrayList<>();
        authors(source).ifPresent(names -> summaries.add(summary("author-string", names)));
        source.study().funding().ifPresent(who -> summaries.add(summary("funding-statement", who)));
        source.study()
                .conflicts()
                .ifPresent(interests -> summaries.add(summary("competing-interests-statement", interests)));
        return new Members().put("summary", summaries).map();
    }

    private static Map<String, Object> summary(String type, String value) {
        return new Members()
                .put("type", FhirTerms.coded(CONTRIBUTION, type))
                .put("value", value)
                .map();
    }

    private static Optional<String> authors(Source source) {
        if (!(source.item().get("author") instanceof List<?> names) || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(names.stream()
                        .filter(Map.class::isInstance)
                        .map(name -> author((Map<?, ?>) name))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String author(Map<?, ?> name) {
        if (name.get("literal") instanceof String organization) {
            return organization;
        }
        String family = name.get("family") instanceof String text ? text : "";
        String given = name.get("given") instanceof String text ? " " + text : "";
        return (family + given).strip();
    }
}
