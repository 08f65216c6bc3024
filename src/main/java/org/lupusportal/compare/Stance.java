package org.lupusportal.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words say for or against a treatment, as far as two sentences can be set against each other by it: an answer to "it carries
 * risks" is none to "it is harmless", however alike they look.
 */
enum Stance {
    /** It harms, or may. */
    HARMS,
    /** It does no harm, or hardly any. */
    HARMLESS,
    /** It does some good. */
    WORKS,
    /** It does no good, or nobody has shown that it does. */
    FAILS;

    private static final Set<Stance> OF_HARM = Collections.unmodifiableSet(EnumSet.of(HARMS, HARMLESS));

    private static final String NOT = "(?:not|cannot|\\w+n['\u2019]t)";

    private static final String HARM =
            "(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|risks?|risky|dangers?|dangerous|harm(?:s|ed|ful)?|hurts?|damages?|complications?|infections?|toxic|unsafe|hard on)";

    /** "No risk of infection or other complications": what is denied of the first is denied of all. */
    private static final String MORE_OF_IT =
            "(?:(?:[ ,]+(?:of|or|nor|and|other|any|from|such|as|like|serious|severe)){1,3}[ ,]+" + HARM + "\\b)*";

    private static final Pattern NO_HARM = pattern("(?:" + NOT
            + "|no|never|without|hardly|barely|scarcely|few|fewer|less|little|minimal|minor|mild|rare|nor|free (?:of|from)|nobody|nothing|none|lower)"
            + " (?:[\\w'-]+ ){0,4}?" + HARM + "\\b" + MORE_OF_IT + "|" + HARM
            + " (?:is|are|was|were) (?:\\w+ )?(?:mild|rare|few|minimal|uncommon|negligible)\\b|" + NOT
            + " (?:\\w+ ){0,2}?(?:cause|bring on|trigger|make)\\b");

    private static final Pattern NOT_SAFE =
            pattern("(?:" + NOT + "|never|far from) (?:\\w+ ){0,2}?(?:safe|harmless|gentle|tolerated)\\b");

    private static final Pattern SAFE =
            pattern("(?:safe|safely|safety|harmless|gentle|risk-free|well[- ]tolerated)\\b");

    private static final Pattern DOES_HARM = pattern(
            HARM
                    + "\\b|(?:causes?|caused|brings? on|brought on|triggers?|triggered|kills?|killed|makes? (?:it|lupus) worse)\\b");

    private static final String GOOD =
            "(?:(?:work|help|repair|rebuil|heal|improv|stop|halt|reset|lower|reduc|calm|protect|relie|prevent|restor|replac|benefit|respond)\\w*|treat(?!ment)\\w*|cure\\w*|curing|curative|eas(?:e|es|ed|ing)|effective|better)\\b";

    private static final Pattern NO_GOOD = pattern("(?:" + NOT + "|never|neither) (?:\\w+ ){0,2}?" + GOOD
            + "|no (?:\\w+ )?(?:proof|evidence)\\b[^.;,]*|no (?:\\w+ )?(?:effects?|benefits?|cure|improvement|difference|change|use)\\b"
            + "|fail(?:s|ed)? to \\w+|(?:useless|worthless|a waste)\\b|(?:did|does|do) (?:nothing|little)\\b");

    private static final Pattern DOES_GOOD = pattern(GOOD);

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    /** All that words say; several where they speak of good and of harm. */
    static Set<Stance> of(String words) {
        Set<Stance> said = EnumSet.noneOf(Stance.class);
        String rest = taken(NOT_SAFE, words, HARMS, said);
        rest = taken(NO_HARM, rest, HARMLESS, said);
        rest = taken(NO_GOOD, rest, FAILS, said);
        rest = taken(SAFE, rest, HARMLESS, said);
        rest = taken(DOES_HARM, rest, HARMS, said);
        taken(DOES_GOOD, rest, WORKS, said);
        return said;
    }

    /** What is said once is not read again: the harm in "no harm" is none. */
    private static String taken(Pattern pattern, String words, Stance stance, Set<Stance> said) {
        Matcher found = pattern.matcher(words);
        if (!found.find()) {
            return words;
        }
        said.add(stance);
        return found.replaceAll(" ");
    }

    /** Whether one speaks of harm only, and the other of none. */
    static boolean areOnOtherMatters(Set<Stance> some, Set<Stance> others) {
        return (areOfHarm(some) && Collections.disjoint(OF_HARM, others))
                || (areOfHarm(others) && Collections.disjoint(OF_HARM, some));
    }

    private static boolean areOfHarm(Set<Stance> said) {
        return !said.isEmpty() && OF_HARM.containsAll(said);
    }

    /** Whether one says plainly what the other denies. */
    static boolean areOpposed(Set<Stance> some, Set<Stance> others) {
        return areOpposed(some, others, HARMS, HARMLESS) || areOpposed(some, others, WORKS, FAILS);
    }

    private static boolean areOpposed(Set<Stance> some, Set<Stance> others, Stance yes, Stance no) {
        return (some.contains(yes) && !some.contains(no) && others.contains(no) && !others.contains(yes))
                || (some.contains(no) && !some.contains(yes) && others.contains(yes) && !others.contains(no));
    }
}
