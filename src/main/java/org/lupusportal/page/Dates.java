package org.lupusportal.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as American readers write them: "November 22, 2026". */
public final class Dates {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Dates() {}

    public static String plain(LocalDate day) {
        return PLAIN.format(day);
    }
}
