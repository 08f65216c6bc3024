package org.lupusportal.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ChangeDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** A day on which something is said to have happened, and that has not come. */
public final class DateInFuture implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("date-in-future", "a check that has not happened yet vouches for nothing");

    /** Days of a source that lie behind it. That of its publication is another matter: journals print ahead, by a year at most. */
    private static final List<String> HAPPENED = List.of("accessed", "submitted", "original-date");

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
        // a review has the date of its reviewer, for whom tomorrow may have come
        Stream<Located<LocalDate>> signOffs = all.signOffs().stream()
                .flatMap(signOff -> signOff.on().stream())
                .filter(day -> day.value().isAfter(galley.today().plusDays(1)));
        Stream<Located<String>> happened = Stream.concat(
                Stream.of(articles, claims, signOffs)
                        .flatMap(days -> days)
                        .map(day -> new Located<>(day.value().toString(), day.at())),
                all.sources().stream().flatMap(DateInFuture::ofSource));
        Stream<Located<String>> issued = all.sources().stream()
                .flatMap(source -> Optional.ofNullable(source.places().get("issued")).stream());
        return Stream.concat(
                after(galley.today(), happened, "write the day on which it was done"),
                after(
                        galley.today().plusYears(1),
                        issued,
                        "write when it was published; at most a year ahead may stand"));
    }

    private static Stream<Finding> after(LocalDate last, Stream<Located<String>> days, String fix) {
        return days.filter(day -> firstDay(day.value()).isAfter(last))
                .distinct()
                .map(day -> Finding.of(CARD, day.at(), day.value() + " has not come yet")
                        .labelled("after " + last)
                        .fix(fix));
    }

    /** Of a year or a month, which may be all that is known of a source: it has come when its first day has. */
    private static LocalDate firstDay(String date) {
        return LocalDate.parse(date + "-01-01".substring(date.length() - "2026".length()));
    }

    private static Stream<Located<String>> ofSource(SourceDraft source) {
        return Stream.concat(
                source.findFact("checked").stream(),
                HAPPENED.stream()
                        .flatMap(key -> Optional.ofNullable(source.places().get(key)).stream()));
    }

    /** The search of a gap counts as its check; where both are written, both are held to the calendar. */
    private static Stream<Located<LocalDate>> searched(ClaimDraft claim) {
        return claim.searched().flatMap(ClaimDraft.SearchDraft::on).stream();
    }

    private static Stream<Located<LocalDate>> days(List<ChangeDraft> changes) {
        return changes.stream().flatMap(change -> change.date().stream());
    }
}
