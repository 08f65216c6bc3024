package org.lupusportal.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;

/** An article whose day of review has passed. */
public final class ReviewOverdue implements Rule {

    private static final RuleCard CARD = RuleCard.warning(
            "review-overdue",
            "evidence moves on; a page that nobody looked at again may tell a patient what no longer holds");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().articles().stream()
                .filter(article -> !ReviewBeforeEvidence.refuses(article))
                .flatMap(article -> article.reviewBy().stream())
                .filter(day -> galley.today().isAfter(day.value()))
                .map(day -> Finding.of(CARD, day.at(), "the review was due on " + day.value())
                        .labelled(days(day.value(), galley.today()))
                        .fix("look for new evidence, then set `evidence-to` and `review-by` anew"));
    }

    private static String days(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days == 1 ? "1 day ago" : days + " days ago";
    }
}
