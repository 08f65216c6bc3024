package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;

/**
 * Which treatments and outcomes words speak of.
 *
 * @param treatments words as written by concept of the gate; general words such as "therapy" are left out
 * @param general the general words for a treatment
 * @param drugs the general words for a drug, which are among those as well
 * @param outcomes words as written by concept of the gate
 */
record SpokenOf(
        Map<String, String> treatments, List<String> general, List<String> drugs, Map<String, String> outcomes) {

    private static final Set<String> GENERAL = Set.of("", "treatment", "drug", "injections");

    private static final Pattern PROPERTY = Pattern.compile("(?i)anti[- ]?inflammatory");
    private static final String DISEASE = "lupus";

    static SpokenOf of(List<Verdict> verdicts) {
        Map<String, String> treatments = new LinkedHashMap<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        Set<String> general = new LinkedHashSet<>();
        Set<String> drugs = new LinkedHashSet<>();
        for (Verdict verdict : verdicts) {
            for (Ground ground : verdict.grounds()) {
                if (ground.kind() == Ground.Kind.INTERVENTION) {
                    if (isProperty(ground)) {
                        outcomes.putIfAbsent("inflammation", ground.words());
                    } else if (GENERAL.contains(ground.concept())) {
                        general.add(ground.words().toLowerCase(Locale.ROOT));
                        if (ground.concept().equals("drug")) {
                            drugs.add(ground.words().toLowerCase(Locale.ROOT));
                        }
                    } else if (!Kin.standard().isUntelling(ground.concept())) {
                        treatments.putIfAbsent(ground.concept(), ground.words());
                    }
                } else if (ground.kind() == Ground.Kind.OUTCOME
                        && !ground.concept().isEmpty()) {
                    outcomes.putIfAbsent(ground.concept(), ground.words());
                } else if (ground.kind() == Ground.Kind.SAFETY) {
                    outcomes.putIfAbsent(ground.concept().isEmpty() ? Kin.SAFETY : ground.concept(), ground.words());
                }
            }
        }
        return new SpokenOf(treatments, new ArrayList<>(general), new ArrayList<>(drugs), outcomes);
    }

    /** "Anti-inflammatory" alone tells what something does, not which drug it is. */
    private static boolean isProperty(Ground ground) {
        return PROPERTY.matcher(ground.words()).matches();
    }

    /** The same without what is part of other words, such as the name of a journal. */
    SpokenOf without(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Map<String, String> others = new LinkedHashMap<>(treatments);
        others.values().removeIf(treatment -> lower.contains(treatment.toLowerCase(Locale.ROOT)));
        return new SpokenOf(
                others,
                general.stream().filter(word -> !lower.contains(word)).toList(),
                drugs.stream().filter(word -> !lower.contains(word)).toList(),
                outcomes);
    }

    /** The same with other treatments. */
    SpokenOf with(Map<String, String> others) {
        return new SpokenOf(others, general, drugs, outcomes);
    }

    Set<String> interventions() {
        return Kin.standard().interventions(treatments.keySet());
    }

    Set<String> claimOutcomes() {
        return Kin.standard().outcomes(outcomes.keySet());
    }

    /** The same without the disease itself, which nearly every sentence names. */
    Set<String> namedOutcomes() {
        Set<String> named = new LinkedHashSet<>(outcomes.keySet());
        named.remove(DISEASE);
        return Kin.standard().outcomes(named);
    }
}
