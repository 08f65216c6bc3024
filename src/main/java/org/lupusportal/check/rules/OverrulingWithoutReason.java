package org.lupusportal.check.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.markdown.Body;

/** An overruling of the claim gate that does not say why. */
public final class OverrulingWithoutReason implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "overruling-without-reason", "a claim that is waved through without a reason is a bare claim");

    /** Two words: one sign or one word explains nothing to those who read the list of overrulings. */
    private static final Pattern SAYS_WHY = Pattern.compile("\\p{L}{2}.*\\s.*\\p{L}{2}", Pattern.DOTALL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.bodies().stream()
                .flatMap(Body::overrulings)
                .filter(overruling -> !SAYS_WHY.matcher(overruling.reason()).find())
                .map(overruling -> Finding.of(CARD, overruling.at(), "the claim gate is overruled without a reason")
                        .labelled("no reason here")
                        .fix("write `(not-a-claim: \"why this is none\")`; readers can see every reason"));
    }
}
