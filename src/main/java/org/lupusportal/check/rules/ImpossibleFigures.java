package org.lupusportal.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.ClaimDraft.GroupDraft;
import org.lupusportal.text.Located;

/** A group in which more people had the outcome than there were people, or which has more people than its studies had. */
public final class ImpossibleFigures implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("impossible-figures", "a picture drawn from an impossible count misleads at a glance");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream().flatMap(claim -> findings(galley, claim));
    }

    /** Groups of a claim that cannot be as they are written. */
    static Stream<Finding> findings(Galley galley, ClaimDraft claim) {
        return claim.figures().stream()
                .flatMap(group -> tooManyEvents(group).or(() -> tooManyPeople(galley, claim, group)).stream());
    }

    private static Optional<Finding> tooManyEvents(GroupDraft group) {
        return group.events()
                .flatMap(events -> group.of()
                        .filter(of -> events.value() > of.value())
                        .map(of -> Finding.of(
                                        CARD,
                                        events.at(),
                                        events.value() + " of " + of.value() + " people is not possible")
                                .labelled("more than there were")
                                .alsoAt(of.at(), "people in the group")
                                .fix("compare both counts with the source")));
    }

    /** Groups may hold the same people at different times, so that only each by itself is held to the studies. */
    private static Optional<Finding> tooManyPeople(Galley galley, ClaimDraft claim, GroupDraft group) {
        List<Located<String>> studied = galley.sourcesOf(claim).stream()
                .map(source -> source.findFact("participants"))
                .flatMap(Optional::stream)
                .toList();
        boolean allKnown = !studied.isEmpty()
                && studied.size() == claim.sources().size()
                && claim.sourcesAt().filter(galley.manuscript()::hasFaultIn).isEmpty();
        long most = studied.stream()
                .mapToLong(count -> Long.parseLong(count.value()))
                .sum();
        return group.of()
                .filter(of -> allKnown && of.value() > most)
                .map(of -> Finding.of(
                                CARD,
                                of.at(),
                                "a group of " + of.value() + " out of " + most + " people is not possible")
                        .labelled("more than were studied")
                        .alsoAt(studied.get(0).at(), "people in the study")
                        .fix("compare both counts with the source"));
    }
}
