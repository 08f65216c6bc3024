package org.lupusportal.clinic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;

/**
 * A side from which an article is wanted. Whether an article shows that side is read from its claims and codes, so that
 * writers need not say it again.
 */
enum Aspect {
    TREATMENT("treatments and what is known of their effects"),
    HARMS("side effects and risks"),
    MEDICINES("single medicines"),
    TESTS("tests"),
    CAUSES("causes"),
    OUTLOOK("the outlook");

    private static final Map<String, Aspect> SUBTOPICS = Map.ofEntries(
            Map.entry("Q000628", TREATMENT),
            Map.entry("Q000627", TREATMENT),
            Map.entry("Q000008", MEDICINES),
            Map.entry("Q000493", MEDICINES),
            Map.entry("Q000494", MEDICINES),
            Map.entry("Q000009", HARMS),
            Map.entry("Q000744", HARMS),
            Map.entry("Q000633", HARMS),
            Map.entry("Q000506", HARMS),
            Map.entry("D004347", HARMS),
            Map.entry("79899007", HARMS),
            Map.entry("404204005", HARMS),
            Map.entry("95907004", HARMS),
            Map.entry("95906008", HARMS),
            Map.entry("Q000175", TESTS),
            Map.entry("47965005", TESTS),
            Map.entry("Q000209", CAUSES),
            Map.entry("D011379", OUTLOOK));

    private static final Map<String, Aspect> NAMED = Map.ofEntries(
            Map.entry("therapy", TREATMENT),
            Map.entry("treatment", TREATMENT),
            Map.entry("therapeutic use", TREATMENT),
            Map.entry("administration & dosage", MEDICINES),
            Map.entry("administration and dosage", MEDICINES),
            Map.entry("pharmacokinetics", MEDICINES),
            Map.entry("pharmacology", MEDICINES),
            Map.entry("adverse effects", HARMS),
            Map.entry("side effects", HARMS),
            Map.entry("contraindications", HARMS),
            Map.entry("toxicity", HARMS),
            Map.entry("poisoning", HARMS),
            Map.entry("drug interactions", HARMS),
            Map.entry("drug interaction", HARMS),
            Map.entry("diagnosis", TESTS),
            Map.entry("differential diagnosis", TESTS),
            Map.entry("etiology", CAUSES),
            Map.entry("prognosis", OUTLOOK));

    private static final Set<String> INTERACTIONS = Set.of("404204005", "79899007", "95907004", "95906008", "D004347");

    private static final Set<String> TASKS = Set.of("""
            OE LABOE MEDOE PATDOC ALLERLREV ALLERLE CLINNOTEE CLINNOTEREV DIAGLISTE DIAGLISTREV DISCHSUME DISCHSUMREV
            DISCHINSTE PATEDUE PATREPE PATREPREV PATINFO PROBLISTE PROBLISTREV RADREPE RADREPREV REMLE REMLREV WELLREMLE
            WELLREMLREV IMMLE IMMLREV LABRREV MICRORREV MICROORGRREV MICROSENSRREV MLREV MARWLREV OREV RISKASSESS FALLRISK
            MEDLISTREV""".split("\\s+"));

    private static final Set<String> MEDICINE_TASKS =
            Set.of("MLREV", "MEDLISTREV", "MEDOE", "MARWLREV", "REMLE", "REMLREV");
    private static final Set<String> TEST_TASKS = Set.of("LABRREV", "LABOE");

    private final String plainName;

    Aspect(String plainName) {
        this.plainName = plainName;
    }

    String plainName() {
        return plainName;
    }

    /** By its code in MeSH or SNOMED CT, in any case; none where the code is said to be of another system than its own. */
    static Optional<Aspect> ofSubtopic(String code, Optional<String> system) {
        Vocabulary own = Character.isDigit(code.charAt(0)) ? Vocabulary.SNOMED : Vocabulary.MESH;
        boolean said =
                system.isEmpty() || system.flatMap(Vocabulary::find).stream().anyMatch(own::equals);
        return Optional.ofNullable(SUBTOPICS.get(code.toUpperCase(Locale.ROOT))).filter(aspect -> said);
    }

    /** Whether it asks for interactions of the medicines that were observed. */
    static boolean isInteraction(String code) {
        return INTERACTIONS.contains(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the standard, or one of its examples, knows the task. */
    static boolean isTask(String task) {
        return TASKS.contains(task);
    }

    /** By the name that MeSH or SNOMED CT gives it, in any case. */
    static Optional<Aspect> ofSubtopicNamed(String name) {
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The side that matters during a task; most tasks favor none. */
    static Optional<Aspect> ofTask(String task) {
        if (MEDICINE_TASKS.contains(task)) {
            return Optional.of(MEDICINES);
        }
        return TEST_TASKS.contains(task) ? Optional.of(TESTS) : Optional.empty();
    }

    boolean isShownBy(Article article, Edition edition) {
        return switch (this) {
            case TREATMENT -> claims(article, edition, Set.of(ClaimKind.EFFICACY, ClaimKind.COMPARISON));
            case HARMS -> claims(article, edition, Set.of(ClaimKind.SAFETY));
            case MEDICINES ->
                article.codes().containsKey(CodeSystem.RXNORM)
                        || article.codes().containsKey(CodeSystem.NDC);
            case TESTS -> article.codes().containsKey(CodeSystem.LOINC);
            case CAUSES -> Words.of(article.title()).list().contains("cause");
            case OUTLOOK -> Words.of(article.title()).list().contains("outlook");
        };
    }

    private static boolean claims(Article article, Edition edition, Set<ClaimKind> kinds) {
        return article.claimIds().stream()
                .map(edition::claim)
                .anyMatch(claim -> claim instanceof Claim.Rated rated && kinds.contains(rated.kind()));
    }
}
