package org.lupusportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String SHARE = "(?:half|(?:an?|one|two|three|four)\\s+(?:third|quarter|fifth|eighth|tenth)s?)";

    private static final Pattern FIGURE = Pattern.compile(
            String.join(
                    "|",
                    "\\b" + NUMBER + "(?:\\s*(?:to|or|and|-|–)\\s*" + NUMBER + ")?\\s?(?:%|percent\\b|per\\s+cent\\b)",
                    "\\b" + SHARE + "\\s+of" + BETWEEN + "\\s+" + PEOPLE + "\\b",
                    "\\b(?:one|" + NUMBER + ")\\s+(?:out\\s+of|in)\\s+(?:every\\s+|the\\s+)?(?!(?:19|20)\\d\\d\\b)"
                            + NUMBER + "\\b",
                    "\\b(?:" + DIGITS + ")\\s+of\\s+(?:every\\s+|the\\s+|all\\s+)?" + NUMBER + "\\b",
                    "\\b" + NUMBER + BETWEEN + "\\s+" + PEOPLE + "\\b"),
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_COUNT = Set.of("every", "per", "each", "no", "any");

    /** Behind these a number says which one, and not how many: "week 3 of 2026", "step 2 of 5", "class 4". */
    private static final Set<String> NUMBERED = Set.of(
            "chapter",
            "class",
            "column",
            "cycle",
            "day",
            "grade",
            "issue",
            "item",
            "level",
            "line",
            "month",
            "page",
            "part",
            "phase",
            "quarter",
            "question",
            "round",
            "row",
            "section",
            "stage",
            "step",
            "table",
            "version",
            "visit",
            "volume",
            "week",
            "year");

    /** With which words a figure can begin, but for tens; the long pattern is tried only there. */
    private static final Set<String> FIRST_WORDS = Stream.concat(
                    Stream.of("a", "an", "one", "half", "hundreds", "thousands", "millions"),
                    Stream.of(SMALL.split("\\|", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_FIRST_WORD = "thousands".length();

    private static final Pattern TEN = Pattern.compile("[tfsen][a-z]{2,4}ty");

    /** Every figure of a text, in order. */
    public static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text).useTransparentBounds(true);
        int at = nextWord(text, 0);
        while (at < text.length()) {
            int end = Reach.past(text, at, Figure::isOfWord);
            boolean digit = Reach.isDigit(text.charAt(at));
            int next = digit ? Reach.pastNumber(text, at) : end;
            if ((digit || isFirstWord(text, at, end))
                    && !isMeasure(text, at)
                    && figure.region(at, text.length()).lookingAt()) {
                figures.add(new Figure(figure.start(), figure.end()));
                next = figure.end();
            }
            at = nextWord(text, next);
        }
        return List.copyOf(figures);
    }

    /** Where the next word begins; the end of the text where none does. */
    private static int nextWord(String text, int from) {
        boolean inWord = from > 0 && isOfWord(text.charAt(from - 1));
        int behind = inWord ? Reach.past(text, from, Figure::isOfWord) : from;
        return Reach.past(text, behind, c -> !isOfWord(c));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isFirstWord(String text, int from, int to) {
        if (to - from > LONGEST_FIRST_WORD) {
            return false;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return FIRST_WORDS.contains(word) || TEN.matcher(word).matches();
    }

    /**
     * "Every 100 people" counts nobody: it says of how many a figure speaks; "no two people" counts none, and "week 3" names the
     * third.
     */
    private static boolean isMeasure(String text, int number) {
        int end = number - 1;
        int start = Math.max(0, end);
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String before = end > 0 ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
        return NO_COUNT.contains(before)
                || (NUMBERED.contains(before) && Reach.isDigit(text.charAt(number)) && text.charAt(end) == ' ');
    }
}
