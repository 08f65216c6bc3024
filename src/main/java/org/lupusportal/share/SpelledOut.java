package org.lupusportal.share;

import java.util.regex.Pattern;

/** Finds years and ages that somebody wrote in words, in Roman numerals or with letters for digits, so that no program sees them. */
final class SpelledOut {

    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String AGE = TENS + "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?";

    private static final String DIGIT = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)";
    private static final String NUMBER = "(?:" + DIGIT + "|ten|eleven|twelve|\\w+teen|" + AGE + ")";
    private static final String BETWEEN = "[ ,./-]+";

    private static final Pattern YEAR_OR_AGE = Pattern.compile(
            "\\bnineteen[ -](?:hundred|oh|ten|eleven|twelve|\\w+teen|" + TENS + ")\\b|\\btwo thousand\\b"
                    + "|\\b(?:aged?|turned|turns|(?:he|she|patient) is) " + AGE + "\\b"
                    + "|\\b" + AGE + "[ -]years?[ -]old\\b"
                    + "|\\b(?:" + DIGIT + BETWEEN + "){3,}" + DIGIT + "\\b|\\b" + NUMBER + BETWEEN + NUMBER + BETWEEN
                    + AGE + "\\b"
                    + "|(?-i:\\bMCM[LXVI]{2,8}\\b|(?<!\\d)\\d{1,2} ?[./-] ?[IVX]{1,4} ?[./-] ?\\d{2})"
                    + "|(?<!\\d)(?:1[ .]9[ .]\\d[ .]\\d|19 ?- ?(?:2[5-9]|[3-9]\\d))(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern O = Pattern.compile("(?<=\\d|[./-])[oO](?=\\d)|(?<=\\d)[oO]");
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}])[lI|](?=[\\d.]?\\d)");

    private SpelledOut() {}

    /** Whether a text tells a year or an age so. */
    static boolean isIn(String text) {
        return YEAR_OR_AGE.matcher(text).find();
    }

    /** The text with digits where letters stand for them: {@code l985-O3} is 1985-03. */
    static String withDigits(String text) {
        return ONE.matcher(O.matcher(text).replaceAll("0")).replaceAll("1");
    }
}
