package org.lupusportal.share;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells telephone numbers, as people write them anywhere, from what else is made of digits. A date of birth typed into the
 * wrong field must not reach the sheet.
 */
final class TelephoneNumber {

    /** Emergency numbers have three digits; the international plan allows fifteen. */
    private static final int FEWEST_DIGITS = 3;

    /** Of a country and of the shortest numbers in it. */
    private static final int FEWEST_DIGITS_WITH_COUNTRY = 7;

    private static final int DIGITS_IN_NORTH_AMERICA = 11;

    private static final int MOST_DIGITS = 15;

    private static final Pattern EXTENSION =
            Pattern.compile("[ ,;]*(?:\\b(?:extension|ext)\\b|x|#)[.:]? ?#?\\d{1,6}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLED =
            Pattern.compile("^(?:telephone|tel|phone|ph|call|fax|t)\\b[.:]* ?", Pattern.CASE_INSENSITIVE);

    private static final Pattern OR = Pattern.compile(" or |, ?(?=[(+\\d])");

    private static final Pattern IN_THE_HOUSE =
            Pattern.compile("(?:extension|ext|x)[.:]? ?#?\\d{2,5}", Pattern.CASE_INSENSITIVE);

    /** A toll-free number that spells a word: at most two of its signs are digits, which make no date. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?:\\+?1[ .-])?\\(?8(?:00|33|44|55|66|77|88)\\)?[ .-](?!(?:\\D*\\d){3})[a-z\\d](?:-?[a-z\\d]){6,8}",
            Pattern.CASE_INSENSITIVE);

    private static final String GROUP = "(?:\\(\\+?\\d{1,5}\\)|\\d++)";

    /** Digits in groups, some of them in brackets, with a plus sign at most at the front. */
    private static final Pattern SHAPE = Pattern.compile("\\+?" + GROUP + "(?: ?[ ./-]? ?" + GROUP + ")*+");

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?:19\\d\\d|20[0-3]\\d)";
    private static final String SIGN = "( ?[./-] ?| )";

    /** A date with its year within other digits: the same sign between its parts, and no part of a longer group. */
    private static final Pattern DATE_AMONG_DIGITS = Pattern.compile("(?<!\\d)(?:" + DAY + SIGN + DAY + "\\1" + YEAR
            + "|" + YEAR + SIGN + DAY + "\\2" + DAY + ")(?!\\d|[./-]\\d)");

    /** A date and nothing else, in which a year may have two digits and a day may be in brackets. */
    private static final Pattern DATE_ALONE = Pattern.compile("\\D*" + DAY + "\\D+" + DAY + "\\D+(?:" + YEAR
            + "|\\d\\d)\\D*|\\D*(?:" + YEAR + "|\\d\\d)\\D+" + DAY + "\\D+" + DAY + "\\D*|\\D*(?:" + YEAR
            + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01]){2}" + YEAR + ")\\D*");

    private static final String TWO_DIGIT_DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String TWO_DIGIT_MONTH = "(?:0[1-9]|1[0-2])";

    /** A day or a year and no sign between digits; who means a number writes it with its area. */
    private static final Pattern DATE_WITHOUT_SIGNS =
            Pattern.compile("\\D*(?:" + TWO_DIGIT_DAY + TWO_DIGIT_MONTH + "\\d\\d|"
                    + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + "\\d\\d|\\d\\d" + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + "|[1-9](?:"
                    + TWO_DIGIT_MONTH + "|" + TWO_DIGIT_DAY + ")" + YEAR + "|" + YEAR + ")\\D*");

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\d{3}-\\d{2}-\\d{4}");

    /**
     * Ten digits as North America groups them, or in a row: there no area begins with 1, and no exchange with 0. Where numbers
     * begin with 0, that stands for the way out of the area, and the rest may be anything.
     */
    private static final Pattern NO_AREA = Pattern.compile(
            "\\(?1\\d{2}\\)?[ ./-]*\\d{3}[ ./-]*\\d{4}" + "|\\(?[2-9]\\d{2}\\)?[ ./-]+0\\d{2}[ ./-]+\\d{4}");

    /** As Britain writes the number of a patient's record: it never begins with 0, as every telephone number there does. */
    private static final Pattern BRITISH_PATIENT = Pattern.compile("[34679]\\d{2} \\d{3} \\d{4}");

    private static final int DIGITS_OF_A_BRITISH_PATIENT = 10;
    private static final int CHECK_BY = 11;

    private static final Pattern COUNTRY = Pattern.compile("^\\+[1-9]\\d{0,2} ");

    private TelephoneNumber() {}

    /** Whether a text is a telephone number and nothing else, or two, or one within the house. */
    static boolean is(String text) {
        String bare = CALLED.matcher(text).replaceFirst("");
        return IN_THE_HOUSE.matcher(bare).matches()
                || SPELLED.matcher(bare).matches()
                || Arrays.stream(OR.split(bare, 2)).allMatch(TelephoneNumber::isOne);
    }

    private static boolean isOne(String text) {
        String number = EXTENSION
                .matcher(text.replaceAll("[\u2010-\u2015\u2212]", "-"))
                .replaceFirst("")
                .strip();
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && SHAPE.matcher(number).matches()
                && !SOCIAL_SECURITY.matcher(number).matches()
                && !NO_AREA.matcher(number).matches()
                && !isBritishPatient(number)
                && (COUNTRY.matcher(number).find() ? isInCountry(number, digits) : !holdsDate(number));
    }

    /** By its last digit, which is a sum of the others; one telephone number of North America in eleven has it by chance. */
    private static boolean isBritishPatient(String number) {
        if (!BRITISH_PATIENT.matcher(number).matches()) {
            return false;
        }
        int[] digits =
                number.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < DIGITS_OF_A_BRITISH_PATIENT; i++) {
            sum += digits[i] * (i + 1 < DIGITS_OF_A_BRITISH_PATIENT ? DIGITS_OF_A_BRITISH_PATIENT - i : 1);
        }
        return sum % CHECK_BY == 0;
    }

    private static boolean holdsDate(String number) {
        return DATE_ALONE.matcher(number).matches()
                || DATE_WITHOUT_SIGNS.matcher(number).matches()
                || DATE_AMONG_DIGITS.matcher(number).find();
    }

    /** Behind a country's code, groups with nothing but blanks between them are no date, unless they begin as only dates do. */
    private static boolean isInCountry(String number, long digits) {
        boolean northAmerica = number.startsWith("+1 ");
        return digits >= FEWEST_DIGITS_WITH_COUNTRY
                && (!northAmerica || digits == DIGITS_IN_NORTH_AMERICA)
                && DATE_AMONG_DIGITS
                        .matcher(COUNTRY.matcher(number).replaceFirst(""))
                        .results()
                        .noneMatch(date -> !date.group().contains(" ")
                                || date.group().startsWith("0")
                                || date.group().matches(YEAR + ".*"));
    }
}
