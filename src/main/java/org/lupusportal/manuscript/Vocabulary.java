package org.lupusportal.manuscript;

import java.util.List;

/**
 * The closed lists of words in content files. They are the words of {@code evidence} and {@code edition}, which this package
 * does not know; a test holds them equal.
 *
 * @param words in the order in which to offer them
 */
record Vocabulary(List<String> words) {

    static final Vocabulary CLAIM_KINDS = of("efficacy", "safety", "comparison", "mechanism", "gap");
    static final Vocabulary FINDINGS = of("benefit", "harm", "no-difference", "uncertain");
    static final Vocabulary STARTS = of("high", "low");
    static final Vocabulary DOWN_REASONS =
            of("risk-of-bias", "inconsistency", "indirectness", "imprecision", "publication-bias");
    static final Vocabulary UP_REASONS = of("large-effect", "dose-response", "opposing-confounding");
    static final Vocabulary DESIGNS = of(
            "randomised-trial",
            "systematic-review",
            "meta-analysis",
            "single-arm-trial",
            "cohort",
            "case-series",
            "case-report",
            "cross-sectional",
            "regulator-notice",
            "review",
            "guideline",
            "organisation-page",
            "registry-entry",
            "animal",
            "laboratory");
    /** What a review of studies pools: studies of one design, or of several. */
    static final Vocabulary POOLED_DESIGNS = of(
            "randomised-trial",
            "single-arm-trial",
            "cohort",
            "case-series",
            "case-report",
            "cross-sectional",
            "animal",
            "laboratory",
            "mixed");

    static final Vocabulary VERIFIED = of("full", "partial");
    static final Vocabulary VERDICTS = of("supported", "overstated", "contradicted", "cannot-be-traced");
    static final Vocabulary TERM_KINDS = of("medicine", "test", "cell", "disease", "study", "word");
    static final Vocabulary CODE_SYSTEMS = of("icd10cm", "icd9cm", "snomed", "mesh", "loinc", "rxnorm", "ndc");

    /** Languages that content is written in; one that is only named would tell a clinic that its patient finds pages here. */
    static final Vocabulary LANGUAGES = of("en");

    private static Vocabulary of(String... words) {
        return new Vocabulary(List.of(words));
    }
}
