package org.lupusportal.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures that a clinic's own words hold and that tell of nobody: street and room, postal code, telephone, hours,
 * and days from one to another on which it is closed. What is left of the figures is looked at more closely.
 */
final class ClinicMatters {

    private static final String STATES =
            "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ALN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI"
                    + "|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";

    /** Idaho shortens to the word before a patient's number, so only its own codes count. */
    private static final Pattern ZIP =
            Pattern.compile("\\b(?:(?:" + STATES + "),? +\\d{5}|ID,? +83[2-8]\\d\\d)(?:-\\d{4})?(?![\\d-])");

    private static final Pattern POSTAL_CODE =
            Pattern.compile("(?<=\\p{L}{2} \\d{1,4}[a-z]?, ?)\\d{4,5}(?= \\p{Lu}\\p{Ll}{2})");

    private static final String STREETS =
            "(?i:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl"
                    + "|parkway|pkwy|highway|hwy|square|sq|terrace|circle|plaza|broadway|trail|route|pike|loop|alley|crescent)\\b";

    /** With its town and the code of that, if they follow. */
    private static final Pattern STREET =
            Pattern.compile("(?<![\\d./-])(?<![./-] )\\d{1,5}[A-Z]?,? (?:[NSEW][EW]?\\.? )?(?:"
                    + "(?:(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,3}(?:st|nd|rd|th)) ){0,3}|\\p{Ll}+ )" + STREETS
                    + "(?:\\.?,? (?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\d{5}(?:-\\d{4})?(?![\\d-]))?");

    private static final Pattern STREET_FIRST = Pattern.compile(
            "(?iU)\\b(?:\\p{L}*(?:straße|strasse|str\\.|weg|platz|allee|gasse)"
                    + "|(?:calle|avenida|avda\\.?|rue|via|viale|plaza|paseo|rua)(?: [\\p{L}.'’-]+){1,4}),? \\d{1,4}[a-z]?(?!\\d|[./-]\\d)");

    /** As France writes it, number first, with the code of its town. */
    private static final Pattern STREET_IN_FRENCH =
            Pattern.compile("(?iU)(?<![\\d./-])(?<![./-] )\\d{1,4}(?: ?(?:bis|ter))?,? "
                    + "(?:rue|avenue|boulevard|place|quai|allée|chemin|impasse|cours|square|route|passage)(?: [\\p{L}.'’-]+){1,6}"
                    + "(?:,? (?-i:\\d{5}(?= \\p{Lu}\\p{Ll}{2})))?(?!\\d)");

    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b(?:suites?|ste|rooms?|rm|floors?|units?|buildings?|bldg|apt|desks?"
                    + "|doors?|gates?|entrances?|box|postfach|bus|line|lines|station|levels?|wings?|wards?|exit|highway|route|zone|lot)\\b"
                    + "[ .:]*(?:(?:no|nr)\\b\\.? ?|number |#)?#?[a-z]{0,2}-?\\d{1,5}(?:[-/]\\d{1,4})?[a-z]?(?!\\d|[a-z]|[./-]\\d)");

    private static final Pattern FOUNDED = Pattern.compile(
            "(?i)\\b(?:(?:serving|caring|working|here|open)\\b[^.;:]{0,40}\\bsince|(?:associates|partners),? since|est\\.|established(?: in)?|founded(?: in)?|©) ?"
                    + "\\d{4}(?!\\d|[./-]\\d)");

    /** Of a clinic that says nothing else in that sentence. */
    private static final Pattern SINCE = Pattern.compile("(?:^|(?<=[.|·–] ))[Ss]ince \\d{4}(?=\\.? ?(?:$|[.|·–] ))");

    /** Registers of trials give these to the public. */
    private static final Pattern TRIAL = Pattern.compile("\\b(?:NCT ?\\d{8}|ISRCTN ?\\d{8})\\b");

    private static final String OLD_YEAR = "(?<![\\d./-])19(?:0\\d|1[0-5])";
    private static final String HOUSE =
            "(?:clinic|hospital|cent(?:er|re)|institute?|building|house|hall|practice|klinik|clinique|hôpital|clínica)";

    /** A clinic called after a year before the birth of anybody who is ill today. */
    private static final Pattern NAMED_AFTER_A_YEAR = Pattern.compile(
            "(?iU)" + OLD_YEAR + "(?= " + HOUSE + "\\b)|(?<=\\b" + HOUSE + " )" + OLD_YEAR + "(?!\\d|[./-]\\d)");

    private static final String PRESSURE = "(?:[89]\\d|1\\d\\d|2[0-4]\\d)/(?:[4-9]\\d|1[0-3]\\d)(?!\\d| ?[./-] ?\\d)";

    /** A limit, and nobody's own reading. */
    private static final Pattern BLOOD_PRESSURE = Pattern.compile("(?i)(?<=\\b(?:over|above|under|below|than) )"
            + PRESSURE + "|(?<!\\d)" + PRESSURE + "(?= (?:or|and) (?:more|higher|above|over)\\b)");

    private static final String HOUR = "(?:[01]?\\d|2[0-4])(?:[.:h][0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?";
    private static final Pattern HOURS = Pattern.compile("(?i)(?<![\\d./-])(?<![./-] )" + HOUR
            + " ?(?:-|to|until|till|bis|and|à) ?" + HOUR + "(?!\\d| ?[./-] ?\\d)");

    private static final String TO =
            " ?(?:-|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b|\\btill\\b|\\bbis\\b|\\band\\b|&) ?";
    private static final String COMING_YEAR = "(?:,? 20(?:2[5-9]|[3-9]\\d)(?!\\d))?";
    private static final String ONE_DAY = "(?:" + Calendar.DAY + Calendar.MONTH + "|" + Calendar.MONTH + Calendar.DAY
            + "|" + Calendar.MONTH + ")" + COMING_YEAR;
    private static final Pattern DAYS = Pattern.compile("(?iU)(?<![\\d./-])(?:" + ONE_DAY + TO + ONE_DAY + "|"
            + Calendar.MONTH + Calendar.DAY
            + TO + Calendar.DAY + COMING_YEAR + "|" + Calendar.DAY + TO + Calendar.DAY + Calendar.MONTH + COMING_YEAR
            + "|\\d{1,2}/\\d{1,2} ?- ?\\d{1,2}/\\d{1,2})(?!\\d| ?[./-] ?\\d)");

    private static final Pattern NORTH_AMERICAN = Pattern.compile(
            "(?<![\\d./-])(?:\\+?1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])[1-9]\\d{2}[.-]\\d{4}(?![\\d-])");

    /** A number without its area, where words say whose it is, with a name or without. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)\\b(?:nurses?|desk|line|office|clinic|reception|pharmacy|services|relations|team|hours|lab|questions)\\b"
                    + "(?-i: \\p{Lu}[\\p{L}'’-]+){0,2}[.:,?]* ?"
                    + "[2-9]\\d{2}[-.]\\d{4}(?![\\d-])");

    /** Hospitals and streets in many countries bear the names of days, and some of those in France a year of peace. */
    private static final Pattern NAMED_AFTER_A_DAY = Pattern.compile(
            "(?iU)\\b(?:(?:hospital|clínica|clinica|centro|sanatorio|policlínico|instituto|calle|avenida|av\\.|plaza|paseo|rua|praça)\\b"
                    + "(?: [\\p{L}.]+){0,3} (?:1º|[12]?\\d|3[01]) de |(?:rue|place|boulevard|avenue|quai) du (?:[12]?\\d|3[01]) )"
                    + Calendar.MONTH + "(?:(?<= )19(?:18|4[45])(?!\\d)|(?! ?(?:de |del )?(?:19|20)\\d\\d))");

    /** A word sent to a clinic's number of five or six digits, which no telephone but a mobile one knows. */
    private static final Pattern SHORT_CODE = Pattern.compile("(?i)\\b(?:text|sms|send) \\p{L}+ to \\d{5,6}(?!\\d)");

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?iU)(?:\\b(?:rufen sie(?: uns)? an|llame(?:nos)?(?: al)?|appelez(?:-nous)?(?: au)?|call|phone|ph|tel|telephone|tél|téléphone|telefon|teléfono|telefono|telefoon|fax|dial|text|ring|hotline"
                    + "|helpline|pager|beeper)\\b(?: us)?(?: at| on)? ?[.:]* ?#?|(?=\\+\\d))"
                    + "(?<number>[+(\\d][\\d ()./-]*\\d)");

    private static final List<Pattern> OWN = List.of(
            NAMED_AFTER_A_DAY,
            NAMED_AFTER_A_YEAR,
            ZIP,
            POSTAL_CODE,
            STREET_IN_FRENCH,
            SHORT_CODE,
            STREET,
            STREET_FIRST,
            PLACE,
            FOUNDED,
            SINCE,
            TRIAL,
            DAYS,
            NORTH_AMERICAN,
            LOCAL,
            BLOOD_PRESSURE,
            HOURS);

    /** A line on which to write by hand, with the word before it. */
    private static final Pattern BLANK_LINE =
            Pattern.compile("(?iU)\\b(?:\\p{L}+(?:'s)? ){0,3}\\p{L}+ ?[:=]? ?(?:_ ?){3,}");

    private ClinicMatters() {}

    /** A text without the lines on which to write by hand, and without what these are for. */
    static String withoutBlankLines(String text) {
        return BLANK_LINE.matcher(text).replaceAll(" … ");
    }

    /** A text without the figures that tell of nobody. */
    static String without(String text) {
        String rest = TELEPHONE
                .matcher(PostalCode.without(text))
                .replaceAll(
                        found -> Matcher.quoteReplacement(TelephoneNumber.is(found.group(1)) ? " … " : found.group()));
        for (Pattern own : OWN) {
            rest = own.matcher(rest).replaceAll(" … ");
        }
        return rest;
    }
}
