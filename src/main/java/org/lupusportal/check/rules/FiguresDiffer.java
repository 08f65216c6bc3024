package org.lupusportal.check.rules;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Count;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/** Counts in words that are not those of the claim they belong to. */
public final class FiguresDiffer implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("figures-differ", "two counts for one result: the patient cannot know which was measured");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Finding> says = galley.manuscript().claims().stream()
                .filter(claim -> hasFigures(galley, claim) && !saysMore(claim))
                .flatMap(claim -> claim.says().stream()
                        .flatMap(words -> check(
                                claim, counts(claim), words, 0, words.text().length())));
        Stream<Finding> mentions = galley.texts().stream()
                .flatMap(text -> text.mentions()
                        .flatMap(m -> galley.findClaim(m.claim()).stream()
                                .filter(claim -> hasFigures(galley, claim))
                                .flatMap(claim -> check(claim, all(claim), text.prose(), m.start(), m.end()))));
        return Stream.concat(says, mentions);
    }

    /** Figures that cannot be, or could not be read, are found by others; words that differ from those would only echo it. */
    private static boolean hasFigures(Galley galley, ClaimDraft claim) {
        return !claim.figures().isEmpty()
                && ImpossibleFigures.findings(galley, claim).findAny().isEmpty()
                && claim.figures().stream().noneMatch(group -> isUnread(galley, group));
    }

    private static boolean isUnread(Galley galley, ClaimDraft.GroupDraft group) {
        return group.events().isEmpty()
                || group.of().isEmpty()
                || galley.manuscript().hasFaultIn(group.at());
    }

    /** Whether the claim tells its figures and others besides, such as those of a second study. */
    private static boolean saysMore(ClaimDraft claim) {
        return claim.says()
                .filter(says -> {
                    Collection<Count> said = Count.in(says.text()).values();
                    return said.size() > claim.figures().size() && said.containsAll(counts(claim));
                })
                .isPresent();
    }

    private static Stream<Finding> check(ClaimDraft claim, Set<Count> known, Passage words, int start, int end) {
        return Count.in(words.text().substring(start, end)).entrySet().stream()
                .filter(count -> !known.contains(count.getValue()))
                .map(count -> finding(
                        claim,
                        words.span(
                                start + count.getKey().start(),
                                start + count.getKey().end()),
                        count.getValue()));
    }

    private static Finding finding(ClaimDraft claim, Span at, Count count) {
        String ours = counts(claim).stream().map(Count::words).sorted().collect(Collectors.joining(", "));
        return Finding.of(
                        CARD,
                        at,
                        count.words() + " is none of the figures of claim "
                                + Quoted.of(claim.id().value()))
                .labelled("another count")
                .alsoAt(claim.figures().get(0).at(), "the figures of the claim")
                .fix("write the counts of the claim (" + ours + "), or mend the claim");
    }

    private static Set<Count> counts(ClaimDraft claim) {
        return claim.figures().stream()
                .flatMap(group -> group.events().stream()
                        .flatMap(events -> group.of().stream().map(of -> new Count(events.value(), of.value()))))
                .collect(Collectors.toSet());
    }

    /** The figures, and what the claim's own words and notes count besides. */
    private static Set<Count> all(ClaimDraft claim) {
        Set<Count> counts = counts(claim);
        Stream.of(claim.says(), claim.caveat(), claim.rating().flatMap(ClaimDraft.RatingDraft::because))
                .flatMap(Optional::stream)
                .forEach(words -> counts.addAll(Count.in(words.text()).values()));
        return counts;
    }
}
