package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;

/** A text that binds its words to a claim that does not exist. */
public final class UnknownClaim implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("unknown-claim", "words bound to nothing look as if evidence stood behind them");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.bodies().stream()
                .flatMap(Body::mentions)
                .filter(m -> galley.findClaim(m.claim()).isEmpty())
                .filter(m -> !galley.manuscript().mayHold(Part.CLAIMS, m.claim()))
                .map(m -> finding(galley, m));
    }

    private static Finding finding(Galley galley, Mark.Mention mention) {
        if (mention.claim().isEmpty()) {
            return Finding.of(CARD, mention.claimAt(), "the words are bound to a claim without a name")
                    .labelled("no id behind `claim:`")
                    .fix("write the id of a claim behind it, such as `claim:msc-nephritis-remission`");
        }
        return Finding.of(CARD, mention.claimAt(), "claim " + Quoted.of(mention.claim()) + " does not exist")
                .labelled("no such claim in content/claims")
                .fix(Nearest.to(mention.claim(), galley.claimIds())
                        .map(near -> "write `" + near + "`")
                        .orElse("write the id of a claim, or add the claim to content/claims"));
    }
}
