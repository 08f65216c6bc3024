package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;

/** A group in which more people had the outcome than there were people. */
public final class ImpossibleFigures implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("impossible-figures", "a picture drawn from an impossible count misleads at a glance");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .flatMap(group -> group.events().stream()
                        .flatMap(events -> group.of().stream()
                                .filter(of -> events.value() > of.value())
                                .map(of -> Finding.of(
                                                CARD,
                                                events.at(),
                                                events.value() + " of " + of.value() + " people is not possible")
                                        .labelled("more than there were")
                                        .alsoAt(of.at(), "people in the group")
                                        .fix("compare both counts with the source"))));
    }
}
