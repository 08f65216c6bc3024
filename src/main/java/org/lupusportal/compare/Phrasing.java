package org.lupusportal.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Verdict;

/**
 * One wording of a heard claim.
 *
 * @param words as people say it
 * @param heard the heard claim
 * @param interventions that it speaks of
 * @param outcomes that it names
 * @param denies whether it says no to something
 * @param stance what it says for or against a treatment
 * @param claims how surely the gate takes it for a claim, from 0 to 1
 * @param treatments that it names, as the gate does
 * @param study that it names; may be empty
 * @param ofOwnCells whether it speaks of a person's own cells
 */
record Phrasing(
        String words,
        HeardClaim heard,
        Set<String> interventions,
        Set<String> outcomes,
        boolean denies,
        Set<Stance> stance,
        double claims,
        Set<String> treatments,
        String study,
        boolean ofOwnCells) {

    /** A wording that names a study says little of a sentence that does not. */
    private static final double OF_ANOTHER_STUDY = 0.8;

    /** A wording that sets two treatments side by side says less of a sentence on one. */
    private static final double OF_TWO_TREATMENTS = 0.85;

    /** A wording on a person's own cells says less of a sentence on cells that may be anybody's. */
    private static final double OF_OWN_CELLS = 0.8;

    private static final Pattern OWN_CELLS = Pattern.compile("\\b(?:own|autologous)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:no|not|never|none|nobody|neither|nor|without|cannot|\\w+n['\u2019]t)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * All wordings of a heard claim; one that names no treatment speaks of those that the others name, or else of those that its answer is on.
     *
     * @param answered interventions of the claims that its answer rests on
     */
    static List<Phrasing> of(HeardClaim heard, Set<String> answered, ClaimGate gate) {
        List<String> wordings = Stream.concat(Stream.of(heard.heard()), heard.alsoHeard().stream())
                .toList();
        String together = String.join("\n", wordings);
        Map<String, String> treatments =
                SpokenOf.of(together, gate.judge(together)).treatments();
        String study = study(heard.heard());
        return wordings.stream()
                .map(words -> of(words, heard, treatments, answered, study, gate))
                .toList();
    }

    private static Phrasing of(
            String words,
            HeardClaim heard,
            Map<String, String> treatments,
            Set<String> answered,
            String study,
            ClaimGate gate) {
        List<Verdict> verdicts = gate.judge(words);
        SpokenOf own = SpokenOf.of(words, verdicts);
        SpokenOf meant = own.treatments().isEmpty() ? own.with(treatments) : own;
        return new Phrasing(
                words,
                heard,
                meant.treatments().isEmpty() ? answered : meant.interventions(),
                meant.namedOutcomes(),
                denies(words),
                Stance.of(words),
                verdicts.stream().mapToDouble(Verdict::score).max().orElse(0),
                own.treatments().keySet(),
                words.contains(study) ? study : study(words),
                OWN_CELLS.matcher(words).find());
    }

    /** Its first name is enough to know a study by, or whoever made it. */
    private static String study(String words) {
        NamedSource source = NamedSource.of(words);
        return source.isNamed() ? source.words().split(" ", 2)[0] : "";
    }

    /** Whether words say no to something. */
    static boolean denies(String words) {
        return DENIAL.matcher(words).find();
    }

    /** How much of it a sentence can be like that does not name all that it names. */
    double share(String sentence, SpokenOf spokenOf) {
        boolean other = !study.isEmpty() && !sentence.contains(study);
        boolean two = treatments.size() > 1
                && !spokenOf.treatments().isEmpty()
                && !spokenOf.treatments().keySet().containsAll(treatments);
        boolean own = ofOwnCells && !OWN_CELLS.matcher(sentence).find();
        return (other ? OF_ANOTHER_STUDY : 1) * (two ? OF_TWO_TREATMENTS : 1) * (own ? OF_OWN_CELLS : 1);
    }
}
