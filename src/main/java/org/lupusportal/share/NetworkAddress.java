package org.lupusportal.share;

import java.util.regex.Pattern;

/** Finds e-mail and web addresses in a text, also where somebody wrote them out so that no program would find them. */
final class NetworkAddress {

    private static final String WIDE =
            "com|org|net|edu|gov|mil|int|info|biz|clinic|health|healthcare|hospital|care|doctor"
                    + "|dental|med|shop|store|site|online|app|dev|page|link|live|blog|club|cloud|xyz|top|pro|name|world|today|center"
                    + "|life|email|support|help|news|social|website|space|tech|agency|foundation|academy|university";

    /** Ends of small letters or of capitals: a sentence that begins without a blank before it begins with one capital. */
    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\d])(?=[\\p{L}\\d.-]*\\p{L}[\\p{L}\\d-]*\\.)[\\p{L}\\d][\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]{2,})*"
                    + "\\.(?:[a-z]{2}|[A-Z]{2}|" + WIDE + "|" + WIDE.toUpperCase(java.util.Locale.ROOT)
                    + ")(?![\\p{L}\\d])");

    private static final Pattern WEB = Pattern.compile(
            "https?\\s*:|www\\s*\\.|\\.\\s+(?:com|org|net|edu|gov)\\b|\\b[a-z0-9-]+\\.[a-z]{2,}/\\S|\\bdot (?:com|org|net|edu|gov)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL = Pattern.compile(
            "@|[(\\[{]\\s*at?\\s*[)\\]}]|mailto:|\\b(?:arroba|arobase|chiocciola|klammeraffe|ät)\\b"
                    + "|\\b(?:punto|punkt|point) (?:com|org|net|edu|de|es|fr|it|at|ch)\\b|\\bat\\s+[a-z0-9-]+\\s+dot\\s+[a-z]"
                    + "|\\bat\\s+(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|gmx|proton(?:mail)?|msn)\\b"
                    + "|\\bat\\s+[a-z0-9-]+\\s+(?:com|org|net|edu|gov)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private NetworkAddress() {}

    /** Whether a text holds an address. */
    static boolean isIn(String text) {
        return MAIL.matcher(text).find()
                || WEB.matcher(text).find()
                || HOST.matcher(text).find();
    }
}
