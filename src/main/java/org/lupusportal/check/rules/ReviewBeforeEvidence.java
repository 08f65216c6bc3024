package org.lupusportal.check.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.text.Located;

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
                .filter(ReviewBeforeEvidence::refuses)
                .filter(article -> !evidenceTo(article).value().isAfter(galley.today()))
                .map(article -> Finding.of(
                                CARD,
                                article.reviewBy().orElseThrow().at(),
                                "the review is due before the evidence was looked for")
                        .labelled("not after " + evidenceTo(article).value())
                        .alsoAt(evidenceTo(article).at(), "evidence looked for up to here")
                        .fix("set `review-by` to a day after `evidence-to`, a year at most"));
    }

    private static Located<LocalDate> evidenceTo(ArticleDraft article) {
        return article.evidenceTo().orElseThrow();
    }

    /** Whether both days are written and contradict each other. */
    static boolean refuses(ArticleDraft article) {
        return article.reviewBy()
                .flatMap(due -> article.evidenceTo().filter(to -> !due.value().isAfter(to.value())))
                .isPresent();
    }
}
