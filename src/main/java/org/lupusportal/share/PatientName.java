package org.lupusportal.share;

import java.util.regex.Pattern;

/**
 * Finds words that name the patient by what stands around the name: a letter's opening, a sheet made for somebody, somebody's
 * results. A bare name cannot be told from that of a nurse, a street or a clinic, so that the form asks for care instead.
 */
final class PatientName {

    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Sra?|Mme|M)\\b\\.?";
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";

    /** Whom a clinic greets that does not mean anybody. */
    private static final String ANYBODY =
            "(?i:patient(?:s|es|en|innen)?|pacientes|parents?|eltern|readers?|famil(?:y|ies)|friends?|visitors?|guests?|colleagues?|all|everyone|everybody|there|team"
                    + "|carers?|caregivers?|sir|madam|neighbors?|clients?|members?|students?|teens?)\\b";

    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[.!?:] )(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Ll]iebe[r]?|[Qq]uerid[ao]|[Ee]stimad[ao]|[Cc]her|[Cc]hère) (?!"
                    + ANYBODY + ")(?:" + TITLE + " )?" + NAME + "(?: " + NAME + "){0,2} ?(?:[,!:–—-]|\\.?$)");

    private static final String FOR = "(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]ara|[Rr]e|RE)";

    private static final Pattern MADE_FOR =
            Pattern.compile("(?:^|[.!?] )" + FOR + ":? (?:la |el )?" + TITLE + " " + NAME
                    + "|^" + FOR + ": " + NAME + ",? " + NAME + "\\.?$"
                    + "|\\b(?i:prepared|printed|made|handouts?|sheets?|leaflets?|information|copy|results?|appointments?|visits?|prescriptions?"
                    + "|refills?|instructions|plan) (?i:for|of) " + TITLE + " " + NAME);

    private static final Pattern ONES_OWN = Pattern.compile("\\b" + TITLE + " " + NAME
            + "['’]s? (?i:(?:next|last|new|first|lab|blood) )?(?i:results?|labs?|blood|urine|biopsy|appointments?|visits?|medicines?|medications?|pills|dose|tests?|kidneys?|lupus"
            + "|scans?|records?|chart|file|address|birthday|symptoms?|treatment|diagnosis|family)\\b");

    private static final Pattern PATIENT = Pattern.compile("\\b(?:patient|[Pp]t),? (?:" + TITLE + " )?(?!"
            + "(?:Services?|Portals?|Relations|Education|Advoca(?:te|cy)|Lines?|Care|Access|Support|Transport|Parking|Hotline"
            + "|Information|Records?|Entrance|Desk|Center|Centre|Groups?|Days?|Guide|Registration|Experience|Safety|Financial|Liaison)\\b)"
            + NAME);

    private PatientName() {}

    /** Whether a text names a patient. */
    static boolean isIn(String text) {
        return OPENING.matcher(text).find()
                || MADE_FOR.matcher(text).find()
                || ONES_OWN.matcher(text).find()
                || PATIENT.matcher(text).find();
    }
}
