package org.lupusportal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lupusportal.edition.Edition;

/**
 * Keeps the edition ready to be set, because that takes a moment; made anew for another edition and on another day. Safe to share
 * between threads.
 */
public final class DaySheets {

    private final Pages pages;
    private final Clock clock;
    private Optional<Today> today = Optional.empty();

    /**
     * Keeps nothing yet.
     *
     * @param pages how pages are made
     * @param clock by which reviews fall due
     */
    public DaySheets(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** The edition, ready to be set. */
    public synchronized Sheets of(Edition edition) {
        LocalDate day = LocalDate.now(clock);
        Optional<Today> before = today.filter(t -> t.isOf(edition, day));
        if (before.isPresent()) {
            return before.get().sheets();
        }
        Sheets sheets = pages.sheets(edition, day);
        today = Optional.of(new Today(day, sheets));
        return sheets;
    }

    private record Today(LocalDate day, Sheets sheets) {

        boolean isOf(Edition edition, LocalDate now) {
            return day.equals(now) && sheets.edition().fingerprint().equals(edition.fingerprint());
        }
    }
}
