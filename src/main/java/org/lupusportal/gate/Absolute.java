package org.lupusportal.gate;

import java.util.regex.Pattern;
import org.lupusportal.gate.Wording.Direction;
import org.lupusportal.gate.Wording.Strength;

/**
 * Knows words that no study can bear out, however sure the evidence is: a cure, for everyone, always, guaranteed, completely
 * safe. A study may have seen something in everyone who took part, so there only the cure counts. Stateless.
 */
final class Absolute {

    private static final String NOT_DENIED =
            "(?<!\\b(?:no|not|never|cannot|nor|without|is a|as a)\\s)(?<!n't\\s)(?<!\\b(?:no|not|without) (?:a|the|any|yet|known|real)\\s)";

    private static final Pattern CURE = Pattern.compile(
            NOT_DENIED
                    + "\\b(?:cures?|cured|curing|curative|(?:heal(?:s|ed)?|ends?|ended|puts? an end to|eradicate[sd]?|eliminate[sd]?|defeat(?:s|ed)?|beats?|conquer(?:s|ed)?"
                    + "|banish(?:es|ed)?|erase[sd]?|(?:wipe[sd]?|stamp(?:s|ed)?) out|(?:gets?|got|rids?|frees?) (?:(?:people|patients|you|the body) )?(?:rid )?of)"
                    + " (?:the |their |your |all )?(?:lupus|sle|disease|illness)(?![ -](?:activity|flares?|rash(?:es)?|symptoms?|pain|damage|nephritis|related)))\\b");

    private static final Pattern GONE = Pattern.compile(
            "\\b(?:lupus|sle|(?:the|your|their) (?:disease|illness)) (?:is|will be|stays) (?:gone|history|beaten|defeated|over|finished|a thing of the past)\\b"
                    + "|\\b(?:goodbye|farewell|the end)(?: (?:to|of|for))? (?:lupus|sle|(?:the|your|their) (?:disease|illness))[.!]?$");

    private static final Pattern IS_A_CURE =
            Pattern.compile("\\b(?:is|are|as|offers?|brings?|means|be) (?:a|the) cure\\b");

    private static final Pattern EVERYONE = Pattern.compile(
            "(?<!\\b(?:not|almost|nearly|hardly|advised|recommended|offered|given|prescribed|meant|right|suitable)\\s)"
                    + "(?<!\\b(?:advised|recommended|offered|given|prescribed|meant|right|suitable|differ|different|same) (?:for|to|in)\\s)"
                    + "\\b(?:(?<!\\b(?:who|have|has|had)\\s)always(?! (?:given|used|taken|had|been|with|added|be|offered|combined|started|a|the|in|on)\\b)|everyone|everybody|(?:every|each|any) (?:single )?(?:patient|person|one|case|woman|man|child|time|body)"
                    + "|all (?:of those|of the people|(?:people|patients|women|men|children|cases)(?! (?:who|in the|were|took)))|all (?:people|patients|women|men|children) who (?:take|get|have|use|try|are given)|guarantee(?:s|d)?|without fail|without exceptions?"
                    + "|100 ?(?:%|percent|per cent) (?:effective|sure|certain|success)|never fails?)\\b");

    private static final Pattern FOREVER =
            Pattern.compile("\\b(?:for good|once and for all|forever|for ever|permanently|for life)\\b");

    private static final Pattern SAFE = Pattern.compile(
            "\\b(?:(?:completely|entirely|totally|absolutely|perfectly|wholly|fully|always|100 ?(?:%|percent|per cent)) (?:safe|safely|harmless|well tolerated|risk[- ]free|free (?:of|from))"
                    + "|risk[- ]free|free (?:of|from) (?:any|all) (?:\\w+ )?(?:risks?|dangers?|harms?|side effects?)|nothing (?:can|could|will|ever) (?:\\w+ )?(?:go(?:es)? wrong|happens?)|(?:is|are|be|has|have|carr(?:y|ies)|with) (?:no|zero) (?:risks?|dangers?|(?:side|unwanted|ill) effects?)(?: at all| whatsoever|(?=[.!]?$))|safe (?:for|in) (?:everyone|everybody|all))\\b"
                    + "|(?<!\\b(?:who|has|have|had|been)\\s)\\bnever (?:cause|raise|harm|lead|fail|hurt|trigger|bring|increase|damage|do)s?\\b");

    /** "Without side effects", unless it is said that nothing or hardly anything is. */
    private static final Pattern WITHOUT = Pattern.compile(
            "^(?!.*(?:\\b(?:no|not|never|nothing|none|nobody|few|hardly|scarcely|rarely|seldom)|n't)\\b.*\\bwithout\\b)"
                    + ".*\\b" + WordingDirection.WITHOUT_HARM + "(?: at all| whatsoever|(?=[.!]?$))");

    private Absolute() {}

    /** Whether a clause, in lower case, says more than any study could show. */
    static boolean isIn(String clause, Strength strength, Direction direction) {
        if (strength == Strength.UNKNOWN) {
            return false;
        }
        boolean safe = direction != Direction.HARM
                && strength == Strength.PLAIN
                && (SAFE.matcher(clause).find() || WITHOUT.matcher(clause).find());
        if (safe || direction == Direction.NO_DIFFERENCE) {
            return safe;
        }
        boolean cure = direction != Direction.HARM
                && (CURE.matcher(clause).find()
                        || GONE.matcher(clause).find()
                        || IS_A_CURE.matcher(clause).find());
        boolean forever =
                direction == Direction.BENEFIT && FOREVER.matcher(clause).find();
        return cure
                || (strength == Strength.PLAIN
                        && (forever || EVERYONE.matcher(clause).find()));
    }
}
