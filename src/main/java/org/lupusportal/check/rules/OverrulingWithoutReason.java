package org.lupusportal.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;

/**
 * An overruling of the claim gate that does not say why: no reason, or one that only vouches for the words ("it is true") and does
 * not say what they are.
 */
public final class OverrulingWithoutReason implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "overruling-without-reason", "a claim that is waved through without a reason is a bare claim");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'\u2019]+");

    private static final int LEAST_LETTERS = 4;

    /** Words of four letters or more that say nothing on what a sentence is: they vouch for it, or only refer to it. */
    private static final Set<String> VOUCHING = Set.of(
            ("accepted accurate agreed agree allowed already anyway approved because been believe certain checked claim claims clear clearly"
                            + " common commonly correct course doctor doctors editor else everybody everyone evidence evident experience expert experts fact"
                            + " facts fine from good gate harmless have here honest important just kept keep know knowledge known knows leave like look looks"
                            + " mean must need needed needs nobody none nothing obvious obviously okay only please proof prove proved proven proves really research reason reviewed"
                            + " reviewer right safe said same say says saying science show shown shows source sources studies study self sentence should since some sure surely temporary test text than that their them"
                            + " then there these they thing things think this todo true trust truth very want well well-known were what widely will"
                            + " with without wording words work works would wrong your")
                    .split(" "));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.bodies().stream()
                .flatMap(Body::overrulings)
                .filter(overruling -> !saysWhy(overruling.reason()))
                .map(OverrulingWithoutReason::finding);
    }

    private static boolean saysWhy(String reason) {
        return NO_LETTERS
                .splitAsStream(reason.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= LEAST_LETTERS && !VOUCHING.contains(word));
    }

    private static Finding finding(Mark.Overruling overruling) {
        boolean blank = overruling.reason().isBlank();
        return Finding.of(
                        CARD,
                        overruling.at(),
                        blank
                                ? "the claim gate is overruled without a reason"
                                : Quoted.of(overruling.reason()) + " does not say what these words are")
                .labelled(blank ? "no reason here" : "vouches for the words")
                .fix(
                        "say what the words are: `(not-a-claim: \"states the aim of a trial\")`; readers can see every reason");
    }
}
