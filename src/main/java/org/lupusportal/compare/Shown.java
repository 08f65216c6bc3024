package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;
import org.lupusportal.gate.Wording;

/** Chooses the words of a sentence that are shown to a reader beside it: few, and only those that tell something. Stateless. */
final class Shown {

    private static final int MOST_NAMED = 3;
    private static final int MOST_LANGUAGE = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final String LUPUS = "lupus";

    /** What is only believed is not said as a fact, whatever verb follows. */
    private static final Pattern BELIEVED = Pattern.compile(
            "\\b(?:is|are|was|were|been|be) (?:\\w+ )?(?:thought|believed|expected|hoped|supposed|assumed|presumed|suspected|said) (?:to|that)\\b"
                    + "|\\b(?:we|doctors|scientists|researchers|experts|physicians) (?:\\w+ )?(?:think|believe|hope|expect|suspect|assume)\\b|\\bin theory\\b",
            Pattern.CASE_INSENSITIVE);

    private Shown() {}

    /** The treatments, or where none is named a general word for one. */
    static List<String> treatments(SpokenOf spokenOf) {
        List<String> named =
                spokenOf.treatments().values().stream().limit(MOST_NAMED).toList();
        return named.isEmpty() ? spokenOf.general().stream().limit(1).toList() : named;
    }

    /** The outcomes; where none has a telling name, talk of safety or else of the disease. */
    static List<String> outcomes(SpokenOf spokenOf) {
        List<String> named = spokenOf.outcomes().entrySet().stream()
                .filter(e -> !e.getKey().equals(Kin.SAFETY) && !e.getKey().equals(LUPUS))
                .map(Map.Entry::getValue)
                .filter(Kin.standard()::tellsOutcome)
                .toList();
        return named.isEmpty() ? byKind(spokenOf) : withoutRepeats(named);
    }

    private static List<String> byKind(SpokenOf spokenOf) {
        return spokenOf.outcomes().keySet().stream()
                .filter(o -> o.equals(Kin.SAFETY) || o.equals(LUPUS))
                .sorted(Comparator.comparing((String o) -> o.equals(LUPUS)))
                .limit(1)
                .toList();
    }

    /** Of words that share a word, such as "remission" and "drug-free remission", only the first is shown. */
    private static List<String> withoutRepeats(List<String> words) {
        List<String> shown = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (String one : words) {
            List<String> own = LONG_WORD
                    .matcher(one.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (own.stream().noneMatch(parts::contains) && shown.size() < MOST_NAMED) {
                shown.add(one);
            }
            parts.addAll(own);
        }
        return shown;
    }

    /** The words that speak of an effect, of safety, of a comparison or of a promise, weightiest first. */
    static List<String> language(Verdict verdict) {
        return verdict.grounds().stream()
                .filter(ground -> ground.kind().isPredicate()
                        || (ground.kind() == Ground.Kind.OUTCOME
                                && Kin.standard().isVerb(ground.words())))
                .map(Ground::words)
                .filter(words -> words.length() > 1 && Kin.standard().tellsClaim(words))
                .distinct()
                .limit(MOST_LANGUAGE)
                .toList();
    }

    /** How surely a sentence speaks. */
    static Wording.Strength strength(String sentence) {
        Wording.Strength strength = Wording.of(sentence).strength();
        return strength == Wording.Strength.PLAIN && BELIEVED.matcher(sentence).find()
                ? Wording.Strength.POSSIBLE
                : strength;
    }
}
