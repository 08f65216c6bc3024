package org.lupusportal.page;

import java.util.regex.Pattern;

/** Text for formats in which the end of a line means something. */
final class Line {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Line() {}

    /** The text in one line, without control characters and without blanks at its ends. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
