package org.lupusportal.share;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in a clinic's words what looks as if it told of one patient: a day, a year, an age, a number of a record. A careful
 * nurse would leave these out, and would keep the clinic's own hours, address and telephone number.
 */
final class PatientTraces {

    private static final String NAMES =
            "mr|pt|pat|pid|patient|chart|file|case|record|id|acct|account|member|policy|ref|reference|uhid|urn";

    /** Not the letters of Idaho before one of its postal codes. */
    private static final String NO_POSTAL_CODE = "(?!id,? +83[2-8]\\d\\d(?!\\d))";

    /** Words that a number makes tell of a patient only with {@code no.} or the like between them. */
    private static final String NUMBERED =
            "hosp|hospital|health|nhs|cpr|visit|encounter|admission|episode|insurance|medicare|medicaid"
                    + "|fall|akten?|patienten|versicherten|expediente|historia|dossier|cartella|zaak";

    private static final String NO = "(?:no|nr|num|number|nº|n°|#)";

    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:d[./ ]?o[./ ]?b\\b|born\\b|b-?day\\b|birth[ -]?da(?:y|te)\\b|birth[ -](?:month|year)\\b|of birth\\b|birth\\s*[:#]?\\s*\\d"
                    + "|fecha de nacimiento|nacid[oa] (?:el|en)\\b|date de naissance|née? le\\b|geburts(?:datum|tag)|geboren (?:am|in)\\b"
                    + "|geboortedatum|data (?:di nascita|de nascimento)"
                    + "|m\\.? ?r\\.? ?n\\b|bed (?:no\\.? ?)?\\d|lives (?:at|in|on)\\b|(?:patient(?:'s)?|pt|name) ?[:=]"
                    + "|(?:her|his|their|home|patient(?:'s)?) (?:address|phone|telephone|mobile|cell)\\b|medical record|record (?:no|number|#)|patient(?:'s)? (?:id|name|no|number)|ssn\\b|social security"
                    + "|insurance (?:id|no|number)|nhs (?:no|number))"
                    + "|\\b" + NO_POSTAL_CODE + "(?:" + NAMES + ")\\b[ .:]*" + NO + "?[ .:#]*[a-z]{0,3}-?\\d{2,}"
                    + "|\\b(?:" + NUMBERED + ")\\b[ .:-]*" + NO + "[ .:#]*[a-z]{0,3}-?\\d{2,}",
            Pattern.CASE_INSENSITIVE);

    /** Five digits in a row, or six with signs between them, are seldom anything but a record's. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{5}|(?:\\d[ .\\-/]?){5,}\\d|#\\s*\\d{3,}|\\b(?:no\\.|nr\\.?|number|nº|n°) ?[:#]? ?[a-z]{0,3}-?\\d{3,}|\\b[a-z]{1,3}-\\d{4,}\\b"
                    + "|\\b(?=\\w*[a-z])(?=(?:\\w*\\d){4})\\w{6,}\\b"
                    + "|\\b(?=[\\w-]*(?:\\d[a-z]|[a-z]\\d))(?=(?:[\\w-]*\\d){4})[a-z\\d]{2,}(?:-[a-z\\d]{2,})+\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String SIGN = "(\\s*[./-]\\s*)";

    /** A year alone tells an age, and stands in dates of every language; nobody who is ill reads this in the year of birth. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:" + DAY + SIGN + DAY + "\\1(?:\\d{4}|\\d{2})|(?:\\d{4}|\\d{2})" + SIGN + DAY + "\\2" + DAY
                    + ")(?!\\d)"
                    + "|(?<!\\d)(?:19\\d\\d|20[01]\\d|202[0-4])(?!\\d)|['’]\\d{2}\\b|(?<!\\d)(?:19|20)\\d{6}(?!\\d)"
                    + "|" + Calendar.MONTH + "(?:3[2-9]|[4-9]\\d)(?![\\d:%])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A day without its year, as a clinic writes one of its own only beside its hours; no half and no round the clock. */
    private static final String DAY_IN_DIGITS = "(?<![\\d./-])(?!24/7\\b|1/[234]\\b|[23]/[34]\\b)" + DAY + "/" + DAY
            + "(?![\\d/]|\\.\\d)|(?<![\\d.:])(?<!\\bat )" + DAY + "\\.(?:0?[1-9]|1[0-2])\\.(?![\\d])";

    private static final Pattern SINGLE_DAY = Pattern.compile(
            DAY_IN_DIGITS + "|(?<!\\d)(?:0?[1-9]|1[0-2])/(?:3[2-9]|[4-9]\\d)(?!\\d)|(?<![\\d:.])" + Calendar.DAY
                    + Calendar.MONTH + "|" + Calendar.MONTH + "(?:the )?" + Calendar.DAY
                    + "|" + Calendar.MONTH + "(?:of |de )?20\\d\\d(?!\\d)"
                    + "|\\b(?!month)\\p{L}*(?:th|first|second|third) of " + Calendar.MONTH
                    + "|" + Calendar.MONTH
                    + "(?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|(?:four|fif|six|seven|eigh"
                    + "|nin|ten|eleven|twelf|\\p{L}+teen|twentie|thirtie)th)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A verb in English: "2 may come in with you". */
    private static final Pattern VERB = Pattern.compile("\\bmay(?= +\\p{L})");

    private static final Pattern CLINIC_DAY = Pattern.compile(
            "\\b(?:closed|holidays?|hours|opening|we open|we are open|support group|class(?:es)?|workshops?|talks?|lectures?|webinars?|open (?:house|day)|lupus (?:walk|day|fair|month)|flu shots?|vaccinations?|geschlossen|cerrado|fermé)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Not where a clinic says whom it sees: "18 and over", "under 16". */
    private static final Pattern AGE = Pattern.compile(
            "(?<!\\d|under |over |than |least |from |to |-)(?<!\\d)\\d{1,3}(?:[ -]?(?:years?|yrs?|yr|y)[ -]?(?:old|o)\\b| ?y/o\\b| ?(?:años|ans|anni)\\b"
                    + "| ?Jahre alt\\b)"
                    + "|(?<!under |over |than |least |from |to |-)\\b\\d{1,3}(?: ?(?:yrs?|y\\.?o)|y)\\b(?! (?:of|experience))"
                    + "|\\b(?:patient|woman|man|lady|girl|boy|male|female) (?:of|at) \\d{1,3}\\b"
                    + "|\\b(?:turns|turned|turning) \\d{2}\\b(?!°)|\\bin (?:her|his|their) (?:[2-9]0s|(?:twen|thir|for|fif|six|seven|eigh|nine?)ties)\\b|\\b(?:he|she|patient) (?:is|was) \\d{1,3}\\b(?! [a-z])|(?<!under |over |below |above )\\b\\d{2} ?(?-i:[MF])\\b"
                    + "|\\b(?:alter|edad|âge|età) ?[:=] ?\\d|(?<!ab |bis |über |unter )\\b\\d{1,3} Jahre\\b(?! und)"
                    + "|\\baged? ?[:=]? ?\\d{1,3}\\b(?! ?(?:\\+|-|to\\b|and (?:over|older|up|above|under|younger)|or (?:over|older|above|under|younger)))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private PatientTraces() {}

    /** What a text seems to hold; empty where it tells of nobody. */
    static Optional<Refusal.Reason> find(String typed) {
        String text =
                ClinicMatters.withoutBlankLines(SpelledOut.withDigits(typed).replaceAll("[\u2010-\u2015\u2212]", "-"));
        String rest = ClinicMatters.without(text);
        if (SpelledOut.isIn(rest)
                || DATE.matcher(rest).find()
                || AGE.matcher(rest).find()
                || isSingleDay(rest)) {
            return Optional.of(Refusal.Reason.DATE);
        }
        return RECORD.matcher(text).find() || NUMBER.matcher(rest).find()
                ? Optional.of(Refusal.Reason.RECORD)
                : Optional.empty();
    }

    private static boolean isSingleDay(String rest) {
        return SINGLE_DAY.matcher(VERB.matcher(rest).replaceAll("can")).find()
                && !CLINIC_DAY.matcher(rest).find();
    }
}
