package org.lupusportal.manuscript;

import java.util.regex.Pattern;

/** What a writer wrote, short enough to stand in a message. */
public final class Quoted {

    private static final int MOST_CHARACTERS = 40;

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Quoted() {}

    /** The words in back-ticks, on one line, cut after forty characters. */
    public static String of(String words) {
        String line = GAP.matcher(words.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) > MOST_CHARACTERS) {
            line = line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
        }
        return "`" + line.replace('`', '\'') + "`";
    }
}
