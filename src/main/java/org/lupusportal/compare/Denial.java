package org.lupusportal.compare;

import java.util.regex.Pattern;

/**
 * Tells whether a sentence denies words that stand in it: "there is no cure", "a miracle it is not", "the success rate is not
 * known". A denial of a denial counts too: "no treatment is without risk" promises nothing. Stateless.
 */
final class Denial {

    /** How far from the words a "not" may stand. */
    private static final int REACH = 60;

    private static final String STAYS_IN_CLAUSE = "(?:(?! (?:and|but) )[^.,;:!?\u2013\u2014])*";

    /** A "not" that urges, such as "don't miss this", denies nothing. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:no|not|never|nobody|nothing|none|neither|nor|hardly|cannot|can't|isn't|aren't|wasn't|doesn't|don't|won't|didn't|hasn't|haven't"
                    + "|without|far from|beware of|be wary of|watch out for|(?:clinics|sellers|adverts|ads|websites|companies) (?:that |which |often |may |can |who )*"
                    + "(?:claim|promise|say|advertise|sell|talk)\\w*)\\b(?! (?:only|just|intended|miss|wait|let|delay|hesitate|forget|ignore))"
                    + STAYS_IN_CLAUSE + "$|\\bnot intended to [\\w, ]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile(
            "^" + STAYS_IN_CLAUSE
                    + "(?:\\b(?:is|are|was|were|remains?|has|have|been|be|it)(?: (?:still|yet|so far|as yet|often|largely|been|be|is|are))*"
                    + " (?:un(?:known|clear|certain|proven|likely)|impossible|(?:far|years|decades) (?:off|away)|a myth|a lie"
                    + "|not (?:yet |been |so far |a |there |to be )*(?:known|clear|certain|proven|possible|likely|found|established|shown|expected|guaranteed|realistic|in sight|promised|ensured|cure|miracle))"
                    + "|\\bdo(?:es)? not exist|(?:it|this|that|they|there) (?:is|are) not(?=\\W*$|[.,;:!?]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANSWERED_NO = Pattern.compile(
            "\\?[\"'\u201d)]*\\s+(?:no|not|sadly|unfortunately|nobody)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Denial() {}

    /**
     * Whether the words are denied.
     *
     * @param before what stands before them in their sentence
     * @param after what stands after them, with the sentence that follows
     * @param rest how much of that belongs to their own sentence
     */
    static boolean isIn(String before, String after, int rest) {
        String sentence = after.substring(0, rest);
        return BEFORE.matcher(before.substring(Math.max(0, before.length() - REACH)))
                        .find()
                || AFTER.matcher(sentence.substring(0, Math.min(REACH, sentence.length())))
                        .find()
                || (sentence.stripTrailing().endsWith("?")
                        && ANSWERED_NO
                                .matcher(after.substring(sentence.lastIndexOf('?')))
                                .matches());
    }
}
