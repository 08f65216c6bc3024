package org.lupusportal.share;

import java.util.regex.Pattern;

/**
 * The letters and signs that the typeface of the sheets holds in all its cuts. Any other would stand on paper as a number
 * sign.
 */
final class PrintedLetters {

    private static final Pattern PRINTED =
            Pattern.compile("[ -~\\xA0-\\xAC\\xAE-\\xB4\\xB6-\\u0107\\u010A-\\u0113\\u0116-\\u011B"
                    + "\\u011E-\\u0123\\u0126\\u0127\\u012A-\\u012B\\u012E-\\u0133\\u0136\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u0150-\\u0155"
                    + "\\u0158-\\u015B\\u015E-\\u0165\\u016A\\u016B\\u016E-\\u017E\\u0192\\u0218-\\u021B\\u0237\\u1E80-\\u1E85\\u1E9E\\u1EF2\\u1EF3"
                    + "\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u2044\\u20AC\\u20B9\\u2122\\u2212"
                    + "\\u2248\\u2260\\u2264\\u2265]*");

    private PrintedLetters() {}

    /** Whether a text can be printed as it stands. */
    static boolean hold(String text) {
        return PRINTED.matcher(text).matches();
    }
}
