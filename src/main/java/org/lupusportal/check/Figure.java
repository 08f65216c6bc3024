package org.lupusportal.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure in prose that a reader would want to look up: a share, "x in y", or a count of people.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last
 */
public record Figure(int start, int end) {

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*(?:\\s+(?:hundred|thousand|million|billion))?";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?";
    private static final String SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String WORDS =
            "(?:" + SMALL + "|" + TENS + "|(?:a|one)\\s+(?:hundred|thousand|million)|hundreds|thousands|millions)";
    private static final String NUMBER = "(?:" + DIGITS + "|" + WORDS + ")";
    private static final String PEOPLE =
            "(?:people|patients|women|men|children|adults|participants|volunteers|girls|boys|babies|"
                    + "persons|teenagers|mothers|pregnancies|deaths)";
    /** A word between a count and those who are counted; not one that makes them another thing's number. */
    private static final String BETWEEN =
            "(?:\\s+(?!(?:of|in|on|at|with|for|to|and|or|that|which|who|from|by|than|as|kinds?|groups?|ways?)\\b)[a-z-]+){0,3}";

    private static final Pattern FIGURE = Pattern.compile(
            String.join(
                    "|",
                    "\\b" + NUMBER + "(?:\\s*(?:to|or|and|-|–)\\s*" + NUMBER + ")?\\s?(?:%|percent\\b|per\\s+cent\\b)",
                    "\\b(?:one|" + NUMBER + ")\\s+(?:out\\s+of|in)\\s+(?:every\\s+|the\\s+)?(?!(?:19|20)\\d\\d\\b)"
                            + NUMBER + "\\b",
                    "\\b(?:" + DIGITS + ")\\s+of\\s+(?:every\\s+|the\\s+|all\\s+)?" + NUMBER + "\\b",
                    "\\b" + NUMBER + BETWEEN + "\\s+" + PEOPLE + "\\b"),
            Pattern.CASE_INSENSITIVE);

    /** Every figure of a text, in order. */
    public static List<Figure> in(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> new Figure(found.start(), found.end()))
                .toList();
    }
}
