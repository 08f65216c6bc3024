package org.lupusportal.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.FolderGlance;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.Located;

/**
 * That this very content was checked by this very program and nothing was found, so that a start need not check it again. The
 * build writes it into the program beside the copy of the content; a single other letter in the content, and it is of no use.
 *
 * @param fingerprint of the manuscript that was checked
 * @param from the day on which it was checked
 * @param until the last day on which nothing falls due: rules look at the calendar only for days that have not come, and for
 *     reviews
 */
public record Seal(String fingerprint, LocalDate from, LocalDate until) {

    private static final LocalDate NOTHING_FALLS_DUE = LocalDate.of(9999, 12, 31);

    /**
     * Seals what was checked.
     *
     * @param manuscript what was checked
     * @param report what was found in it
     * @param today the day for which it was checked
     * @return empty where there was any finding
     */
    public static Optional<Seal> of(Manuscript manuscript, Report report, LocalDate today) {
        if (!report.findings().isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = manuscript.articles().stream()
                .flatMap(article -> article.reviewBy().stream())
                .map(Located::value)
                .min(LocalDate::compareTo)
                .orElse(NOTHING_FALLS_DUE);
        return Optional.of(new Seal(manuscript.fingerprint(), today, until));
    }

    /**
     * Reads what {@link #lines} gave.
     *
     * @throws IllegalArgumentException if it is no seal
     */
    public static Seal read(List<String> lines) {
        try {
            return new Seal(lines.get(0), LocalDate.parse(lines.get(1)), LocalDate.parse(lines.get(2)));
        } catch (IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException("the seal of the content is damaged", e);
        }
    }

    public List<String> lines() {
        return List.of(fingerprint, from.toString(), until.toString());
    }

    /**
     * Whether a check of this manuscript on that day would find nothing. The fingerprint tells only of files that were read: a
     * stray file or a link that leads nowhere is not in it, but is a fault of the reading.
     */
    boolean holds(Manuscript manuscript, LocalDate day) {
        return manuscript.faults().isEmpty() && holds(manuscript.fingerprint(), day);
    }

    /** Whether reading and checking what was glanced at would find nothing on that day. */
    public boolean holds(FolderGlance glance, LocalDate day) {
        return holds(glance.fingerprint(), day);
    }

    private boolean holds(String content, LocalDate day) {
        return fingerprint.equals(content) && !day.isBefore(from) && !day.isAfter(until);
    }
}
