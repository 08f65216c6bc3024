package org.lupusportal.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on one line what a browser would break at a hyphen or at the dash of a range, and nobody could then read at
 * once: CAR-T, interleukin-2, 10–14. The letters stay as they are, so that the words can be found and copied.
 */
public final class Unbroken {

    /** Letters and digits with hyphens or dashes between them. */
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{N}]++(?:[-–][\\p{L}\\p{N}]++)++");

    /** A piece so short that it tells nothing when it stands alone. */
    private static final Pattern SHORT_PIECE =
            Pattern.compile("(?:^|[-–])[\\p{L}\\p{N}]{1,2}(?:[-–]|$)|\\p{N}[-–]\\p{N}");

    /** Letters that still fit on one line of the narrowest screen in large letters. */
    private static final int LONGEST = 16;

    Unbroken() {}

    /** Plain words as HTML, for templates. */
    public String of(String words) {
        return html(words);
    }

    /** Plain words as HTML. */
    static String html(String words) {
        if (words.indexOf('-') < 0 && words.indexOf('–') < 0) {
            return Html.escape(words);
        }
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Matcher joined = JOINED.matcher(words); joined.find(); ) {
            if (joined.group().length() <= LONGEST
                    && SHORT_PIECE.matcher(joined.group()).find()) {
                html.append(Html.escape(words.substring(done, joined.start())))
                        .append("<span class=\"nb\">")
                        .append(Html.escape(joined.group()))
                        .append("</span>");
                done = joined.end();
            }
        }
        return html.append(Html.escape(words.substring(done))).toString();
    }
}
