package org.lupusportal.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.SignOff;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * The newest day that the content itself gives for what a page shows. Where it gives none, as for the glossary, none is made up:
 * a search engine that is told a wrong day once believes no other.
 */
final class Days {

    /** Where the content gives no day. */
    static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private Days() {}

    /**
     * By the id of each source, the day on which its record was last compared with it, or a claim that rests on it with the
     * evidence.
     */
    static Map<String, LocalDate> ofSources(Edition edition) {
        Map<String, LocalDate> days = new HashMap<>();
        edition.sources().forEach(source -> days.put(source.id(), newest(checked(source))));
        for (Claim claim : edition.claims()) {
            LocalDate day = newest(ownDays(claim));
            claim.sources()
                    .forEach(evidence -> days.merge(evidence.source().id(), day, (a, b) -> a.isAfter(b) ? a : b));
        }
        return days;
    }

    /** The day on which the claim, or a record that it rests on, was last looked at. */
    static LocalDate of(Claim claim) {
        return newest(Stream.concat(
                ownDays(claim), claim.sources().stream().flatMap(evidence -> checked(evidence.source()))));
    }

    static LocalDate ofClaims(List<Claim> claims) {
        return newest(claims.stream().map(Days::of));
    }

    /** The day of the last change of the text, of a claim in it, or of its review. */
    static LocalDate of(Article article, Edition edition) {
        return newest(Stream.of(
                        Stream.of(article.lastChanged()),
                        article.claimIds().stream().map(id -> of(edition.claim(id))),
                        edition.findSignOff(article).map(SignOff::on).stream())
                .flatMap(days -> days));
    }

    /** The day of the last change that a list of articles tells of: one more, or another name. */
    static LocalDate ofList(List<Article> articles) {
        return newest(articles.stream().map(Article::lastChanged));
    }

    private static Stream<LocalDate> ownDays(Claim claim) {
        return Stream.concat(
                Stream.of(claim.checked()), claim.changes().stream().map(Change::date));
    }

    private static Stream<LocalDate> checked(Source source) {
        return source.study().checked().map(LocalDate::parse).stream();
    }

    /** The newest of these; unknown where there are none. */
    static LocalDate newest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).orElse(UNKNOWN);
    }
}
