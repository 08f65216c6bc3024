package org.lupusportal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.EvidenceNotes;

/**
 * A claim as a FHIR resource: its words as the assertion, certainty with its reckoning, the caveat as the first note and in the
 * text that people read, its sources as what it is derived from.
 *
 * @see <a href="https://hl7.org/fhir/R5/evidence.html">Evidence, FHIR R5</a>
 */
final class FhirEvidence {

    private final DataPress press;

    FhirEvidence(DataPress press) {
        this.press = press;
    }

    Map<String, Object> of(Claim claim) {
        EvidenceNote note = EvidenceNotes.of("note-" + claim.id(), claim, press.edition());
        String intervention = press.interventionName(claim.words().intervention());
        return new Members()
                .put("resourceType", "Evidence")
                .put("id", Address.fhirId(claim.id()))
                .put("language", "en-US")
                .put("text", FhirTerms.narrative(narrative(claim, note)))
                .put("url", press.absolute(Address.fhirEvidence(claim.id())))
                .put("identifier", List.of(FhirTerms.identifier(press.absolute(Address.EVIDENCE), claim.id())))
                .put("title", intervention + ": " + claim.words().outcome())
                .put("status", "active")
                .put("date", claim.checked().toString())
                .put("publisher", press.edition().site().name())
                .put("copyright", FhirTerms.COPYRIGHT)
                .put("relatedArtifact", related(claim))
                .put("description", described(note))
                .put("assertion", claim.says())
                .put("note", notes(claim, note))
                .put("variableDefinition", variables(claim, intervention))
                .put("studyDesign", designs(claim))
                .put("statistic", claim instanceof Claim.Rated rated ? statistics(rated) : List.of())
                .put("certainty", List.of(certainty(claim, note)))
                .map();
    }

    private static List<String> narrative(Claim claim, EvidenceNote note) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(claim.says());
        paragraphs.add(described(note));
        note.sources().forEach(source -> paragraphs.add("Source: " + source.name() + ", " + source.facts()));
        return paragraphs;
    }

    /** Certainty and caveat as sentences. */
    private static String described(EvidenceNote note) {
        String lead = note.lead().isEmpty() ? "" : note.lead() + " ";
        return lead + note.sentence() + " " + note.caveat();
    }

    private List<Map<String, Object>> related(Claim claim) {
        List<Map<String, Object>> related = new ArrayList<>();
        claim.sources().forEach(evidence -> related.add(derivedFrom(evidence)));
        related.add(new Members()
                .put("type", "documentation")
                .put("display", "All there is to know on this claim")
                .put("document", Map.of("url", press.absolute(Address.claim(claim.id()))))
                .map());
        return related;
    }

    private Map<String, Object> derivedFrom(Claim.Evidence evidence) {
        Source source = evidence.source();
        return new Members()
                .put("type", "derived-from")
                .put("label", source.shortName())
                .put("display", evidence.at())
                .put("citation", press.references().text(source.id()))
                .put(
                        "resourceReference",
                        new Members()
                                .put("reference", "Citation/" + Address.fhirId(source.id()))
                                .put("display", source.shortName())
                                .map())
                .map();
    }

    private static List<Map<String, Object>> notes(Claim claim, EvidenceNote note) {
        List<Map<String, Object>> notes = new ArrayList<>();
        notes.add(FhirTerms.note(claim.caveat().text()));
        if (!note.lead().isEmpty()) {
            notes.add(FhirTerms.note(note.lead()));
        }
        note.studied().forEach(line -> notes.add(FhirTerms.note("Studied: " + line)));
        if (claim instanceof Claim.Gap gap) {
            notes.add(FhirTerms.note("Searched on " + gap.searched() + ": " + gap.where()));
        }
        return notes;
    }

    private static List<Map<String, Object>> variables(Claim claim, String intervention) {
        List<Map<String, Object>> variables = new ArrayList<>();
        claim.words().population().ifPresent(who -> variables.add(variable("population", who)));
        variables.add(variable("exposure", intervention));
        variables.add(variable("measuredVariable", claim.words().outcome()));
        return variables;
    }

    private static Map<String, Object> variable(String role, String description) {
        return new Members()
                .put("description", description)
                .put("variableRole", FhirTerms.coded("http://terminology.hl7.org/CodeSystem/variable-role", role))
                .map();
    }

    private static List<Map<String, Object>> designs(Claim claim) {
        return claim.sources().stream()
                .map(evidence -> evidence.source().study().design())
                .distinct()
                .map(FhirTerms::findDesign)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Map<String, Object>> statistics(Claim.Rated claim) {
        return claim.figures().map(Figures::groups).orElse(List.of()).stream()
                .map(group -> new Members()
                        .put("description", group.name())
                        .put("numberAffected", group.events())
                        .put("sampleSize", Map.of("numberOfParticipants", group.of()))
                        .map())
                .toList();
    }

    private static Map<String, Object> certainty(Claim claim, EvidenceNote note) {
        Members certainty = new Members().put("description", note.sentence());
        if (claim instanceof Claim.Rated rated) {
            certainty
                    .put("note", List.of(FhirTerms.note(rated.rating().because())))
                    .put("type", FhirTerms.overall())
                    .put("rating", FhirTerms.rating(rated.certainty().id()))
                    .put("subcomponent", steps(rated.rating()));
        } else {
            certainty.put("type", FhirTerms.overall());
        }
        return certainty.map();
    }

    private static List<Map<String, Object>> steps(Rating rating) {
        List<Map<String, Object>> steps = new ArrayList<>();
        rating.downs()
                .forEach((reason, count) ->
                        steps.add(step(reason.plainName(), FhirTerms.certaintyType(reason), "downcode" + count)));
        rating.ups()
                .forEach((reason, count) ->
                        steps.add(step(reason.plainName(), FhirTerms.certaintyType(reason), "upcode" + count)));
        return steps;
    }

    private static Map<String, Object> step(String words, Map<String, Object> type, String rating) {
        return new Members()
                .put("description", words)
                .put("type", type)
                .put("rating", FhirTerms.rating(rating))
                .map();
    }
}
