package org.lupusportal.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the gate's concepts mean among our claims, from the list {@code kin.txt}. Immutable. */
final class Kin {

    /** The concept of talk of safety or harm that names no harm. */
    static final String SAFETY = "safety";

    private static final Kin STANDARD = new Kin();

    private final Map<String, Set<String>> treatments = new HashMap<>();
    private final Map<String, Set<String>> outcomes = new HashMap<>();

    private final Set<String> untelling = new LinkedHashSet<>();

    private Kin() {
        for (List<String> row : Lists.rows("kin.txt", 3)) {
            Set<String> names = new LinkedHashSet<>(Arrays.asList(row.get(2).split(",\\s*")));
            switch (row.get(0)) {
                case "treatment" -> treatments.put(row.get(1), names);
                case "outcome" -> outcomes.put(row.get(1), names);
                default -> untelling.addAll(names);
            }
        }
    }

    /** Whether a concept is a treatment only by its class. */
    boolean isUntelling(String treatment) {
        return untelling.contains(treatment);
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
