package org.lupusportal.share;

import java.util.regex.Pattern;

/**
 * Finds how much of a medicine somebody is to take, and not how much of something a laboratory found in a liter. That is written
 * for one patient, and it would stand on the sheet of the next one too.
 */
final class Dose {

    private static final String AMOUNT =
            "(?<![\\d.,])\\d{1,5}(?:[.,]\\d{1,3})?(?: ?(?:-|/|to|or) ?\\d{1,5}(?:[.,]\\d{1,3})?)? ?-?";

    /** As prescriptions shorten it; behind a bare number, nothing else is meant. */
    private static final String SHORTENED = "(?:bid|tid|qid|qd|qhs|bd|tds|qds|od|po|prn)\\b";

    private static final String OFTEN =
            "(?:once|twice|daily|nightly|weekly|a day|a week|per day|per week|every|each|at night|" + SHORTENED + ")";

    private static final String HOW_MANY = "(?:\\d{1,2}|one|two|three|four|half(?: an?)?|an?)";

    private static final String PIECES =
            "(?:tablets?|tabs?|pills?|capsules?|caps|puffs?|drops?|injections?|shots?|spoonfuls?|teaspoons?|sachets?"
                    + "|tabletas?|pastillas?|comprimidos?|comprimés?|tabletten?)";

    private static final Pattern DOSE = Pattern.compile(
            AMOUNT
                    + "(?:mg|mcg|µg|μg|ug|milligrams?|micrograms?|milligrammes?|microgrammes?|miligramos?|IU|I\\.U\\.|mg/ml)"
                    + "(?![\\p{L}\\d]| ?/ ?(?:d?l|m?mol|g)\\b)"
                    + "|" + AMOUNT + "(?:g|grams?|ml|units?|" + PIECES + ")[ ,]+" + OFTEN
                    + "|" + AMOUNT + " ?" + SHORTENED
                    + "|\\b(?:take|swallow|inject|give|tome|prenez|nehmen sie) " + HOW_MANY + " " + PIECES + "\\b"
                    + "|\\b" + HOW_MANY + " " + PIECES + "[ ,]+" + OFTEN,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dose() {}

    /** Whether a text tells a dose. */
    static boolean isIn(String text) {
        return DOSE.matcher(text).find();
    }
}
