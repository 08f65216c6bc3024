package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lupusportal.gate.PlainLetters;
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
    private static final String DRUG = "drug";

    /** An amount of a treatment names none. */
    private static final Pattern AMOUNT = Pattern.compile("(?:\\w+ )?doses?");

    private static final Pattern PROPERTY = Pattern.compile("(?i)anti[- ]?inflammatory");
    private static final String DISEASE = "lupus";
    private static final String SLEEP = "sleep";
    private static final Pattern TO_SLEEP = Pattern.compile("\\bput(?:s|ting)? (?:\\w+ ){1,3}(?:in)?to sleep\\b");

    /**
     * Reads what the gate found in some sentences of a text, and beside it names of products and everyday words for outcomes. What the
     * gate took from the sentence before, or put into its own words, is neither a treatment nor an outcome of this one.
     */
    static SpokenOf of(String text, List<Verdict> verdicts) {
        SpokenOf all = new SpokenOf(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (Verdict verdict : verdicts) {
            String sentence = verdict.sentence(text);
            String lower = PlainLetters.in(sentence).orElse(sentence).toLowerCase(Locale.ROOT);
            verdict.grounds().stream()
                    .filter(ground -> isIn(lower, ground.words()))
                    .forEach(all::add);
            Named.PRODUCTS.in(sentence).forEach((treatment, name) -> all.addProduct(treatment, name, lower));
            Named.OUTCOMES.in(sentence).forEach(all::addLay);
        }
        return all;
    }

    /** Lupus that is put to sleep says nothing of anybody's sleep. */
    private static boolean isIn(String sentence, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return sentence.contains(lower)
                && !(lower.equals(SLEEP) && TO_SLEEP.matcher(sentence).find());
    }

    private void add(Ground ground) {
        switch (ground.kind()) {
            case INTERVENTION -> addTreatment(ground);
            case OUTCOME -> {
                if (!ground.concept().isEmpty()) {
                    outcomes.putIfAbsent(ground.concept(), ground.words());
                }
            }
            case SAFETY -> addSafety(ground);
            default -> {}
        }
    }

    /** "Serious" alone, or "masks the symptoms", names no harm. */
    private void addSafety(Ground ground) {
        if (!ground.concept().isEmpty()) {
            outcomes.putIfAbsent(ground.concept(), ground.words());
        } else if (Kin.standard().tellsClaim(ground.words())) {
            outcomes.putIfAbsent(Kin.SAFETY, ground.words());
        }
    }

    private void addTreatment(Ground ground) {
        String words = ground.words().toLowerCase(Locale.ROOT);
        if (isProperty(ground)) {
            outcomes.putIfAbsent("inflammation", ground.words());
        } else if (AMOUNT.matcher(words).matches() || Kin.standard().isNoTreatment(ground.concept(), words)) {
            return;
        } else if (GENERAL.contains(ground.concept())) {
            addOnce(general, words);
            if (ground.concept().equals(DRUG)) {
                addOnce(drugs, words);
            }
        } else {
            treatments.putIfAbsent(ground.concept(), ground.words());
        }
    }

    private static void addOnce(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /** A name that is known takes the place of what the gate takes a part of it for, or reads for it. */
    private void addProduct(String treatment, String name, String sentence) {
        String lower = name.toLowerCase(Locale.ROOT);
        treatments.values().removeIf(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
        treatments.merge(
                treatment, name, (read, product) -> sentence.contains(read.toLowerCase(Locale.ROOT)) ? read : product);
    }

    /** Of two words for an outcome, the one that tells a reader more is kept. */
    private void addLay(String outcome, String words) {
        outcomes.merge(outcome, words, (there, lay) -> Kin.standard().tellsOutcome(there) ? there : lay);
    }

    /** "Anti-inflammatory" alone tells what something does, not which drug it is. */
    private static boolean isProperty(Ground ground) {
        return PROPERTY.matcher(ground.words()).matches();
    }

    /** The same without what is part of other words, such as the name of a journal. */
    SpokenOf without(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return only(word -> !lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The same with only those treatments, general words and drugs whose words are as asked for. */
    SpokenOf only(Predicate<String> words) {
        Map<String, String> others = new LinkedHashMap<>(treatments);
        others.values().removeIf(words.negate());
        return new SpokenOf(
                others,
                general.stream().filter(words).toList(),
                drugs.stream().filter(words).toList(),
                outcomes);
    }

    /** The same with other treatments. */
    SpokenOf with(Map<String, String> others) {
        return new SpokenOf(others, general, drugs, outcomes);
    }

    /** The same with one more outcome. */
    SpokenOf about(String outcome, String words) {
        Map<String, String> more = new LinkedHashMap<>(outcomes);
        more.put(outcome, words);
        return new SpokenOf(treatments, general, drugs, more);
    }

    Set<String> interventions() {
        return Kin.standard().interventions(treatments.keySet());
    }

    Set<String> claimOutcomes() {
        return Kin.standard().outcomes(tellingOutcomes());
    }

    /** Of several outcomes those with a telling name: who says that it damages the retina speaks of eyes, and not of damage. */
    Set<String> tellingOutcomes() {
        Set<String> telling = new LinkedHashSet<>(outcomes.keySet());
        telling.removeIf(
                concept -> !isGeneral(concept) && !Kin.standard().tellsOutcome(String.valueOf(outcomes.get(concept))));
        return telling.isEmpty() ? outcomes.keySet() : telling;
    }

    /** Talk of safety and of the disease itself is answered by what it is about, whatever its words. */
    private static boolean isGeneral(String concept) {
        return concept.equals(Kin.SAFETY) || concept.equals(DISEASE);
    }

    /** The same without the disease itself, which nearly every sentence names. */
    Set<String> namedOutcomes() {
        Set<String> named = new LinkedHashSet<>(outcomes.keySet());
        named.remove(DISEASE);
        return Kin.standard().outcomes(named);
    }
}
