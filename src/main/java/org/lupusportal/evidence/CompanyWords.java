package org.lupusportal.evidence;

import java.util.regex.Pattern;

/** Words by which a statement on funding or interests tells of a company. */
final class CompanyWords {

    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:compan(?:y|ies)|manufacturers?|makers?|makes?|sells?|sellers?|sold|industry|drugmakers?|pharma\\w*"
                    + "|bio-?tech\\w*|bio-?pharma\\w*|therapeutics|inc|ltd|llc|gmbh|corp|corporation|plc"
                    + "|consult\\w*|honorari\\w+|employ(?:ed|ees?)|stocks?|shares?|patents?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "No company paid", "none of the authors worked for a maker", "without support from industry". */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|none|not|never|without|independent of|neither)\\b[^.;,()]*", Pattern.CASE_INSENSITIVE);

    private CompanyWords() {}

    static boolean areIn(String statement) {
        return COMPANY.matcher(DENIED.matcher(statement).replaceAll(" ")).find();
    }
}
