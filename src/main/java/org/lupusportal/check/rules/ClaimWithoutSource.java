package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Span;

/** A claim other than a gap that rests on no source. */
public final class ClaimWithoutSource implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("claim-without-source", "without a source nobody can tell a finding from an advert");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .filter(claim -> !Studies.isGap(claim) && claim.sources().isEmpty() && !mayBeGap(claim))
                .filter(claim -> !galley.manuscript().hasFaultIn(place(claim)) && !lacksKeyOfSource(galley, claim))
                .map(claim -> finding(galley, claim));
    }

    /** An entry without the id of its source is a fault of reading. */
    private static boolean lacksKeyOfSource(Galley galley, ClaimDraft claim) {
        return claim.sourcesAt()
                .filter(sources -> galley.manuscript().faults().stream()
                        .map(Finding::at)
                        .anyMatch(at -> at.file().equals(sources.file())
                                && sources.start() < at.start()
                                && at.end() < sources.end()))
                .isPresent();
    }

    /** A search that found nothing, the kind of which cannot be read. */
    private static boolean mayBeGap(ClaimDraft claim) {
        return claim.kind().isEmpty()
                && claim.searched().isPresent()
                && claim.sourcesAt().isEmpty();
    }

    private static Span place(ClaimDraft claim) {
        return claim.sourcesAt().orElse(claim.id().at());
    }

    private static Finding finding(Galley galley, ClaimDraft claim) {
        String id = claim.id().value();
        return Finding.of(CARD, place(claim), "claim " + Quoted.of(id) + " has no source")
                .labelled("no source here")
                .fix("name at least one source, such as `sources: [deng2017]`; a search that found nothing is a `gap`")
                .alsoAt(galley.mentionsOf(id).stream(), "shown to patients without a source");
    }
}
