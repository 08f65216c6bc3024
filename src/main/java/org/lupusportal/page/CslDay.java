package org.lupusportal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lupusportal.evidence.Source;

/**
 * A day of a bibliographic record, or as much of it as is known: a year, with or without month and day.
 *
 * @param parts year, month, day; at least the year
 */
record CslDay(List<Integer> parts) {

    static Optional<CslDay> of(Source source, String variable) {
        return source.findText(variable).map(CslDay::of);
    }

    /** Reads ISO 8601 text such as {@code 2017-08}. */
    static CslDay of(String iso) {
        return new CslDay(
                Arrays.stream(iso.split("-", -1)).map(Integer::valueOf).toList());
    }

    int year() {
        return parts.get(0);
    }

    Optional<Integer> month() {
        return parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty();
    }

    Optional<Integer> day() {
        return parts.size() > 2 ? Optional.of(parts.get(2)) : Optional.empty();
    }
}
