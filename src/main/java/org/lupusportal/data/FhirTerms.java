package org.lupusportal.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.UpReason;
import org.lupusportal.page.Html;

/** Words of FHIR R5 for our own, and the small shapes that its resources are made of. */
final class FhirTerms {

    static final String COPYRIGHT = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    private static final String CERTAINTY_TYPE = "http://hl7.org/fhir/certainty-type";
    private static final String CERTAINTY_RATING = "http://hl7.org/fhir/certainty-rating";
    private static final String STUDY_DESIGN = "http://hl7.org/fhir/study-design";

    /** Designs that SEVCO, the code system of FHIR, has a word for. */
    private static final Map<StudyDesign, List<String>> DESIGNS = Map.of(
            StudyDesign.RANDOMISED_TRIAL, List.of("SEVCO:01003", "randomized assignment"),
            StudyDesign.SINGLE_ARM_TRIAL, List.of("SEVCO:01023", "Non-comparative study design"),
            StudyDesign.CASE_SERIES, List.of("SEVCO:01023", "Non-comparative study design"),
            StudyDesign.CASE_REPORT, List.of("SEVCO:01017", "Case report"),
            StudyDesign.COHORT, List.of("SEVCO:01028", "Longitudinal data collection"));

    private FhirTerms() {}

    static Map<String, Object> certaintyType(DownReason reason) {
        return coded(
                CERTAINTY_TYPE,
                switch (reason) {
                    case RISK_OF_BIAS -> "RiskOfBias";
                    case INCONSISTENCY -> "Inconsistency";
                    case INDIRECTNESS -> "Indirectness";
                    case IMPRECISION -> "Imprecision";
                    case PUBLICATION_BIAS -> "PublicationBias";
                });
    }

    static Map<String, Object> certaintyType(UpReason reason) {
        return coded(
                CERTAINTY_TYPE,
                switch (reason) {
                    case LARGE_EFFECT -> "LargeEffect";
                    case DOSE_RESPONSE -> "DoseResponseGradient";
                    case OPPOSING_CONFOUNDING -> "PlausibleConfounding";
                });
    }

    static Map<String, Object> overall() {
        return coded(CERTAINTY_TYPE, "Overall");
    }

    static Map<String, Object> rating(String code) {
        return coded(CERTAINTY_RATING, code);
    }

    /** The design as a concept with our words for it; none where the code system has no word. */
    static Optional<Map<String, Object>> findDesign(StudyDesign design) {
        return Optional.ofNullable(DESIGNS.get(design))
                .map(code -> new Members()
                        .put(
                                "coding",
                                List.of(new Members()
                                        .put("system", STUDY_DESIGN)
                                        .put("code", code.get(0))
                                        .put("display", code.get(1))
                                        .map()))
                        .put("text", design.plainName())
                        .map());
    }

    static Map<String, Object> coded(String system, String code) {
        return new Members()
                .put(
                        "coding",
                        List.of(new Members()
                                .put("system", system)
                                .put("code", code)
                                .map()))
                .map();
    }

    static Map<String, Object> identifier(String system, String value) {
        return new Members().put("system", system).put("value", value).map();
    }

    static Map<String, Object> note(String text) {
        return new Members().put("text", text).map();
    }

    /** What a person reads in any viewer: paragraphs of plain words. */
    static Map<String, Object> narrative(List<String> paragraphs) {
        StringBuilder html =
                new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-US\" xml:lang=\"en-US\">");
        paragraphs.forEach(
                words -> html.append("<p>").append(Html.escape(words)).append("</p>"));
        return new Members()
                .put("status", "generated")
                .put("div", html.append("</div>").toString())
                .map();
    }
}
