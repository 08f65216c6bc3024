package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;

/** A review that is due before the evidence was looked for. */
public final class ReviewBeforeEvidence implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "review-before-evidence", "dates that contradict each other hide from a reader how old a page is");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().articles().stream()
                .flatMap(article -> article.reviewBy().stream()
                        .flatMap(due -> article.evidenceTo().stream()
                                .filter(to -> !due.value().isAfter(to.value()))
                                .map(to -> Finding.of(
                                                CARD, due.at(), "the review is due before the evidence was looked for")
                                        .labelled("not after " + to.value())
                                        .alsoAt(to.at(), "evidence looked for up to here")
                                        .fix("set `review-by` to a day after `evidence-to`, a year at most"))));
    }
}
