package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.HeardClaimDraft;
import org.lupusportal.manuscript.Quoted;

/** An answer to a heard claim that rests on no claim and no source. */
public final class HeardWithoutEvidence implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "heard-without-evidence", "our word against theirs helps nobody; what an answer rests on does");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().heardClaims().stream()
                .flatMap(heard -> heard.answer().stream()
                        .filter(answer -> answer.mentions().findAny().isEmpty()
                                && answer.citations().findAny().isEmpty())
                        .map(answer -> Finding.of(CARD, answer.source().span(), message(heard))
                                .labelled("rests on nothing")
                                .fix("bind its words to a claim, `[words](claim:ID)`, or cite a source, `[@ID]`")));
    }

    private static String message(HeardClaimDraft heard) {
        return heard.id().map(id -> "the answer to " + Quoted.of(id.value())).orElse("the answer")
                + " names no claim and no source";
    }
}
