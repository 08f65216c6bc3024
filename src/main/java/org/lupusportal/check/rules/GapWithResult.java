package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** A gap, for which nothing was found, that yet names a finding, sources, a certainty or figures. */
public final class GapWithResult implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("gap-with-result", "a result that is filed as nothing found never reaches the patient");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .filter(Studies::isGap)
                .flatMap(claim -> results(claim)
                        .limit(1)
                        .map(at -> Finding.of(
                                        CARD, at, "gap " + Quoted.of(claim.id().value()) + " has a result")
                                .labelled("nothing was found, yet this stands here")
                                .fix("remove it, or give the claim the kind that its result has")));
    }

    private static Stream<Span> results(ClaimDraft claim) {
        return Stream.of(
                        claim.finding().map(Located::at).stream(),
                        claim.sources().stream().limit(1).flatMap(s -> claim.sourcesAt().stream()),
                        claim.rating().map(ClaimDraft.RatingDraft::at).stream(),
                        claim.figures().stream().map(ClaimDraft.GroupDraft::at))
                .flatMap(places -> places);
    }
}
