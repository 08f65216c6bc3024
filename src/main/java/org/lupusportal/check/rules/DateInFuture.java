package org.lupusportal.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ChangeDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.Located;

/** A day on which something is said to have happened, and that has not come. */
public final class DateInFuture implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("date-in-future", "a check that has not happened yet vouches for nothing");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Manuscript all = galley.manuscript();
        Stream<Located<LocalDate>> articles = all.articles().stream()
                .flatMap(article -> Stream.concat(article.evidenceTo().stream(), days(article.changes())));
        Stream<Located<LocalDate>> claims = all.claims().stream()
                .flatMap(claim -> Stream.of(claim.checked().stream(), searched(claim), days(claim.changes()))
                        .flatMap(days -> days));
        Stream<Located<LocalDate>> sources = all.sources().stream()
                .flatMap(source -> source.findFact("checked").stream())
                .map(fact -> new Located<>(LocalDate.parse(fact.value()), fact.at()));
        // a review has the date of its reviewer, for whom tomorrow may have come
        Stream<Located<LocalDate>> signOffs = all.signOffs().stream()
                .flatMap(signOff -> signOff.on().stream())
                .filter(day -> day.value().isAfter(galley.today().plusDays(1)));
        return Stream.of(articles, claims, sources, signOffs)
                .flatMap(days -> days)
                .filter(day -> day.value().isAfter(galley.today()))
                .distinct()
                .map(day -> Finding.of(CARD, day.at(), day.value() + " has not come yet")
                        .labelled("after today, " + galley.today())
                        .fix("write the day on which it was done"));
    }

    /** The search of a gap counts as its check; where both are written, both are held to the calendar. */
    private static Stream<Located<LocalDate>> searched(ClaimDraft claim) {
        return claim.searched().flatMap(ClaimDraft.SearchDraft::on).stream();
    }

    private static Stream<Located<LocalDate>> days(List<ChangeDraft> changes) {
        return changes.stream().flatMap(change -> change.date().stream());
    }
}
