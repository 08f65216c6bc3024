package org.lupusportal.share;

import java.util.regex.Pattern;

/**
 * Finds what a test or a look at one patient showed: a named test with its value, a value in a unit of the laboratory, a titer, the
 * class of a biopsy, weeks of pregnancy. A limit ("over 38 °C") and a test that is only named ("C3 and C4") tell of nobody.
 */
final class TestResult {

    /** Some are women's names in small letters. */
    private static final String TEST =
            "(?:h(?:a?e|ä)moglobine?|hemoglobina|hgb|hb|ha?ematocrit|hct|hba1c|wbc|white (?:blood )?(?:cells?|count)|leu[ck]ocytes"
                    + "|lymphocytes|neutrophils|platelets?|plaquetas|plaquettes|thrombozyten|plt|creatinine?|creatinina|créatinine|kreatinin"
                    + "|creat|e?gfr|bun|albumin|urine protein|proteinuria|upcr|uacr|c3|c4|(?-i:ANA|ALT|AST)|(?:anti-?)?ds-?dna|crp|esr|bsg"
                    + "|inr|ferritin|tsh|potassium|glucose|blood sugar|sledai|bmi|bp|blood pressure|blutdruck|cholesterol|ldl|cd4|viral load)";

    private static final String BODY =
            "(?:weight|wt|gewicht|peso|poids|height|temp(?:erature)?|temperatura?|température|pulse|heart rate|spo2)";

    private static final String UNIT_OF_BODY = "(?:kg|lbs?|pounds|cm|m|ft|°|degrees|[cf]|bpm|%)";

    /** What may stand between a test and its value; the words of a limit, such as "over", do not. */
    private static final String IS =
            "(?:[ ,:=]+(?:level|count|result|value|tit(?:er|re)|positive|is|was|of|at|now|still|low|high|up|down|back|to|today|only))*[ ,:=]+[<>]?";

    private static final String NUMBER = "(?:\\d{1,3}(?:[.,]\\d{1,3})+|\\d{1,4})";

    /** Neither an hour nor how often or long, nor the limit from which on somebody should call. */
    private static final String NO_TIME_OR_LIMIT = "(?!\\d|:\\d|h\\d|(?:st|nd|rd|th)\\b| ?[ap]\\.?m\\b"
            + "| ?(?:times?|minutes?|hours?|days?|weeks?|months?|tests?|visits?)\\b"
            + "|(?:/\\d+)? (?:or|and) (?:more|higher|above|over|less|lower|below|under)\\b)";

    private static final String NO_LIMIT = "(?<!over |above |under |below |than |least |most |by )";

    private static final String UNIT =
            "(?:[gm]g? ?/ ?d?l|[mµμu]mol ?/ ?l|[nµμu]g ?/ ?m?l|m?i?u ?/ ?m?l|m?g ?/ ?(?:g|mmol)|ml ?/ ?min|mm ?/ ?h|mm ?hg|/ ?[µμu]l|x ?10\\^?\\d)";

    private static final String CLASS = "\\bclass (?:[iv]{1,3}|[1-6])\\b";
    private static final String KIDNEY = "\\b(?:nephritis|LN|biopsy)\\b";

    /** A result in words is somebody's own; after "if" or "when" it is anybody's. */
    private static final String IN_WORDS =
            "(?<!\\b(?:if|when|whenever|whether|unless|until|why|what|how)\\b[^.!?]{0,90})\\b(?:your|her|his|their|the patient[’']s) "
                    + TEST
                    + " (?:levels? |counts? |results? )?(?:is|are|was|were|has been|looks?|came back) (?:now |still |too |very |a (?:bit|little) |slightly )*"
                    + "(?:low|lower|high|higher|raised|elevated|normal|abnormal|positive|negative)\\b";

    private static final Pattern RESULT = Pattern.compile(
            "\\b" + TEST + IS + NUMBER + NO_TIME_OR_LIMIT
                    + "|" + IN_WORDS
                    + "|\\b" + BODY + IS + NUMBER + " ?" + UNIT_OF_BODY + "(?!\\p{L})"
                    + "|" + NO_LIMIT + "(?<![\\d.,])" + NUMBER + " ?" + UNIT + "(?!\\p{L})"
                    + "|(?<![\\d:])1 ?: ?(?:80|160|320|640|1280|2560|5120)(?![\\d:])"
                    + "|\\b(?:hiv|(?-i:ANA)|(?:anti-?)?ds-?dna|hepatitis [bc])[ :-]+(?:is |was )?(?:positive|negative|reactive)\\b"
                    + "|" + CLASS + "(?=[^.]*" + KIDNEY + ")|" + KIDNEY + "[^.]*" + CLASS
                    + "|" + NO_LIMIT
                    + "(?<!\\d)\\d{1,2}(?: ?\\+ ?\\d)? ?(?:weeks?|wks?) (?:pregnant|along|gestation)\\b|\\bpregnant[, :]+\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TestResult() {}

    /** Whether a text tells a result. */
    static boolean isIn(String text) {
        return RESULT.matcher(ClinicMatters.without(text)).find();
    }
}
