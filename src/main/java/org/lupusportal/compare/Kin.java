package org.lupusportal.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the gate's concepts mean among our claims, from the list {@code kin.txt}. Immutable. */
final class Kin {

    /** The concept of talk of safety or harm that names no harm. */
    static final String SAFETY = "safety";

    private static final Kin STANDARD = new Kin();

    private final Map<String, Set<String>> treatments = new HashMap<>();
    private final Map<String, Set<String>> outcomes = new HashMap<>();

    private final Map<String, Set<String>> untelling = new HashMap<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> everyday = new LinkedHashSet<>();
    private final Set<String> verbs = new LinkedHashSet<>();
    private final Set<String> harms = new LinkedHashSet<>();

    private Kin() {
        for (List<String> row : Lists.rows("kin.txt", 3)) {
            Set<String> names = new LinkedHashSet<>(Arrays.asList(row.get(2).split(",\\s*")));
            switch (row.get(0)) {
                case "treatment" -> treatments.put(row.get(1), names);
                case "outcome" -> outcomes.put(row.get(1), names);
                case "verb" -> verbs.addAll(names);
                case "harm" -> harms.addAll(names);
                case "field" -> fields.addAll(names);
                case "everyday" -> everyday.addAll(names);
                default -> untelling.put(row.get(1), names);
            }
        }
    }

    /** Whether a concept, or the words for it as written, name no treatment of which anybody could have evidence. */
    boolean isNoTreatment(String concept, String words) {
        return isUntelling("treatment", concept) || isUntelling("treatment", words.toLowerCase(Locale.ROOT));
    }

    /** Whether words name an outcome of which a reader learns something. */
    boolean tellsOutcome(String words) {
        return !isVerb(words) && !isUntelling("outcome", words.toLowerCase(Locale.ROOT));
    }

    /** Whether what the gate takes for an outcome is a verb, as in "cures": it makes a claim. */
    boolean isVerb(String words) {
        return verbs.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether words show a reader what makes a sentence a claim. */
    boolean tellsClaim(String words) {
        return !isUntelling("language", words.toLowerCase(Locale.ROOT));
    }

    /** Whether one of some outcomes is a harm that a treatment may do. */
    boolean tellsHarm(Set<String> names) {
        return !Collections.disjoint(harms, names);
    }

    /** Whether words name a whole field of treatments. */
    boolean isField(String words) {
        return fields.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether words name something of every day, which a text may name in passing. */
    boolean isEveryday(String words) {
        return everyday.contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean isUntelling(String kind, String name) {
        return untelling.getOrDefault(kind, Set.of()).contains(name);
    }

    static Kin standard() {
        return STANDARD;
    }

    /** The interventions of claims that a treatment stands for, itself among them. */
    Set<String> interventions(Set<String> concepts) {
        Set<String> found = new LinkedHashSet<>(concepts);
        concepts.forEach(concept -> found.addAll(treatments.getOrDefault(concept, Set.of())));
        return found;
    }

    /** The outcomes of claims that an outcome means first of all. */
    Set<String> firstOutcomes(Set<String> concepts) {
        Set<String> found = new LinkedHashSet<>();
        concepts.forEach(concept -> found.add(outcomes.getOrDefault(concept, Set.of(concept.replace('-', ' ')))
                .iterator()
                .next()));
        return found;
    }

    /** All outcomes of claims that an outcome may stand for. */
    Set<String> outcomes(Set<String> concepts) {
        Set<String> found = new LinkedHashSet<>();
        concepts.forEach(concept -> found.addAll(outcomes.getOrDefault(concept, Set.of(concept.replace('-', ' ')))));
        return found;
    }
}
