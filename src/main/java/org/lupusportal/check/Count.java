package org.lupusportal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "9 of 12", in digits or in words.
 *
 * @param events people with the outcome
 * @param of people in all
 */
public record Count(int events, int of) {

    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,7}|none|" + String.join("|", SMALL) + ")";
    private static final Pattern OF = Pattern.compile(
            "\\b" + NUMBER + "\\s+(?:out\\s+)?of\\s+(?:the\\s+|all\\s+)?" + NUMBER + "\\b(?![.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Every count of a text by its place, in order. */
    public static Map<Figure, Count> in(String text) {
        Map<Figure, Count> counts = new LinkedHashMap<>();
        Matcher found = OF.matcher(text);
        while (found.find()) {
            counts.put(
                    new Figure(found.start(), found.end()), new Count(number(found.group(1)), number(found.group(2))));
        }
        return counts;
    }

    private static int number(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.equals("none")) {
            return 0;
        }
        int small = SMALL.indexOf(word);
        return small >= 0 ? small : Integer.parseInt(word.replace(",", ""));
    }

    /** As it is written in texts: "9 of 12". */
    public String words() {
        return events + " of " + of;
    }
}
