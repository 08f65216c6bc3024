package org.lupusportal.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A change to a claim or a page that readers are told of.
 *
 * @param date the day
 * @param what in plain words
 */
public record Change(LocalDate date, String what) {

    /** The same changes, the last first. */
    public static List<Change> newestFirst(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(Change::date).reversed())
                .toList();
    }
}
