package org.lupusportal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows by their form a few kinds of sentence that claim nothing, whatever words they hold: what a complaint feels or looks like and how
 * long it lasts, what a disease affects, that somebody gave in to it, what a device does by definition, what a study shall find out, what
 * is not known, that there is no cure, and a plain question. The form must fill the sentence from end to end, so that no claim hides
 * beside it. Stateless.
 */
final class NoClaim {

    private static final String QUALITY =
            "(?:pain(?:less|ful)|itch(?:y|es)?|tender|sore|sting(?:s|ing)?|burn(?:s|ing)?|bleeds?|swollen|red|scaly|raised|flat|warm|stiff|hurts?|ooze|peel|blister|ache)";

    private static final String OFTEN =
            "(?:(?:usually|often|sometimes|mostly|rarely|seldom|generally|typically|also|very|quite|either|both) )*";

    /** "Mouth sores are usually painless", "they can be tender and may bleed". */
    private static final Pattern FEELS = Pattern.compile("(.{2,60}?) (?:(?:may|can|might|could) )?" + OFTEN
            + "(?:(?:is|are|be|feels?|looks?) )?" + OFTEN + QUALITY + "(?:,? (?:and |or |but )?" + OFTEN
            + "(?:(?:may|can|might|could) )?" + OFTEN + "(?:(?:is|are|be|feel|look) )?" + OFTEN + QUALITY
            + ")*(?: (?:at first|to the touch|at times|in the morning|at night))?[.!]?");

    /** "Some rashes fade within weeks", "it may come back after a few days". */
    private static final Pattern PASSES = Pattern.compile(
            "(?:(?:some|many|most|such|these|all) )?(.{2,60}?) (?:(?:may|can|might|could|will) )?" + OFTEN
                    + "(?:fades?|heals?|pass(?:es)?|settles?|clears?(?: up)?|go(?:es)? away|comes? (?:back|and goe?s?)|lasts?|returns?|disappears?|vanish(?:es)?)"
                    + "(?: again)?(?: (?:for|within|in|after|over|by|on|from|without) [^,;:()\u2013\u2014]{2,40})?[.!]?");

    /** "It can affect the skin and the joints", behind a sentence about a disease. */
    private static final Pattern AFFECTS = Pattern.compile(
            "(?:it|this|the disease|the illness) (?:also )?(?:(?:can|may|might|could) )?" + OFTEN
                    + "(?:affects?|attacks?|damages?|harms?|inflames?|dry|dries|scars?|involves?|strikes?) [^;:()\u2013\u2014]{3,100}[.!]?");

    /** "She gave in to the pain and lay down." */
    private static final Pattern GIVES_IN = Pattern.compile(
            "(?:she|he|they|we|i|you) (?:(?:finally|soon|at last|never|sometimes) )?(?:g[ai]ves?|yield(?:s|ed)?|surrender(?:s|ed)?) (?:in |way )?to ([^,;:()\u2013\u2014]{3,30}?)(?: and (?:lay|sat|stayed|went|cried|wept|slept|stopped|rested)\\b(?: [\\w']+){0,5})?[.!]?");

    private static final Set<String> POINTS_BACK = Set.of("it", "they", "this", "these");

    /** "Dialysis does the work of the kidneys." */
    private static final Pattern STANDS_IN = Pattern.compile(
            "(?:an? |the )?((?:[\\w-]+ ){0,3}[\\w-]+?) (?:do(?:es)?|takes? (?:over|on)|stands? in for|fills? in for) (?:the )?(?:(?:work|job|tasks?|part|place) of )?"
                    + "((?:the |your |an? |both |failed |failing |sick )*[\\w-]+)(?: (?:when|once|if|that) [\\w' -]{3,40})?[.!]?");

    private static final String FIND_OUT =
            "(?:learn|find out|see|tell|test|determine|evaluate|assess|examine|investigate|measure|establish|check|explore|study)";

    /** "This study aims to learn how well the drug protects the kidneys." */
    private static final Pattern SEEKS = Pattern.compile(
            "(?:the |this |our |its |their |a )?(?:[\\w-]+ ){0,3}?(?:aims?|goals?|purpose|objectives?|study|trial|project|researchers|scientists|investigators)"
                    + " (?:[\\w-]+ ){0,6}?to " + FIND_OUT + " (?:whether|if|how)\\b(?! you)[^,;:()\u2013\u2014]*");

    /** "It is not yet known whether the drug works". What is asked by "how" or "why" is taken for granted, unless it is how well or how long. */
    private static final Pattern UNKNOWN = Pattern.compile("(?:(?:so far|today|at present|as yet),? )?"
            + "(?:(?:it|we|they|doctors|scientists|researchers|experts|studies|trials) (?:[\\w']+ ){0,3}?"
            + "(?:not|cannot|\\w+n't|still un(?=known|clear|certain)|un(?=known|clear|certain|sure)) ?"
            + "|(?:nobody|no one|no study|no trial) )"
            + "(?:(?:yet|is|can|has|fully|really|currently|at present|been) )*"
            + "(?:knows?|known|clear|certain|sure|say|tell|shown|established) (?:(?:yet|for sure|for certain) )?"
            + "(?:whether|if|which|how (?:well|long|often|safe|effective|much))\\b"
            + "(?!.*\\b(?:but|yet|though|although|because|while|since|as)\\b)[^,;:()!?\u2013\u2014]*");

    /** "There is no known cure for lupus", "nobody has found a cure". */
    private static final Pattern NO_CURE = Pattern.compile(
            "(?:[\\w'-]+ ){0,6}?"
                    + "(?:(?:there is|there's|has|have) (?:(?:currently|still|as yet|yet|at present) )?no|(?:nobody|no one) has (?:yet )?found an?)"
                    + " (?:(?:known|real|absolute|single|permanent|medical|complete|lasting) )?cure(?: (?:for|of) [^,;:()!?\u2013\u2014]{2,50})?[.]?");

    /** "Could the new tablets lower my risk of a flare?" What a question takes for granted it says in a part of its own, or in a "not". */
    private static final Pattern ASKS = Pattern.compile(
            "(?:can|could|do|does|did|will|would|is|are|should|may|might) (?!you\\b|your\\b|it any|there any|not\\b)"
                    + "(?!.*\\b(?:our|we|that|which|who|because|not|any|anything|anyone|better|else|why|really|finally|cures?)\\b|.*n't)[^,;:()!\u2013\u2014]{5,120}\\?");

    private NoClaim() {}

    /**
     * Whether a sentence is of such a form.
     *
     * @param sentence as written
     * @param reading of it
     * @param before the sentence before it, which a pronoun may point to; empty where there is none
     */
    static boolean is(String sentence, Reading reading, String before) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.endsWith("?")) {
            return ASKS.matcher(lower).matches();
        }
        List<Hit> treatments = treatments(reading);
        boolean described = treatments.isEmpty()
                ? feels(lower, before) || passes(lower, before) || affects(lower, before) || givesIn(lower)
                : treatments.stream().allMatch(NoClaim::isDevice) && standsIn(lower);
        return described
                || SEEKS.matcher(lower).matches()
                || UNKNOWN.matcher(lower).matches()
                || NO_CURE.matcher(lower).matches();
    }

    private static boolean feels(String lower, String before) {
        Matcher feels = FEELS.matcher(lower);
        return feels.matches()
                && (isComplaint(feels.group(1)) || (POINTS_BACK.contains(feels.group(1)) && namesNoTreatment(before)));
    }

    /** What passes behind a treatment is told of that. */
    private static boolean passes(String lower, String before) {
        Matcher passes = PASSES.matcher(lower);
        return passes.matches()
                && (isComplaint(passes.group(1)) || POINTS_BACK.contains(passes.group(1)))
                && namesNoTreatment(before);
    }

    private static boolean affects(String lower, String before) {
        if (!AFFECTS.matcher(lower).matches()) {
            return false;
        }
        Reading earlier = Reading.of(before);
        return earlier.hits().stream().anyMatch(hit -> hit.wordClass() == WordClass.DISEASE)
                && treatments(earlier).isEmpty();
    }

    private static boolean givesIn(String lower) {
        Matcher givesIn = GIVES_IN.matcher(lower);
        return givesIn.matches() && isComplaint(givesIn.group(1));
    }

    private static boolean isComplaint(String subject) {
        List<Hit> named = Reading.of(subject).hits();
        return named.stream().anyMatch(hit -> hit.wordClass() == WordClass.SYMPTOM)
                && named.stream().allMatch(NoClaim::isOfTheBody);
    }

    private static boolean namesNoTreatment(String sentence) {
        return treatments(Reading.of(sentence)).isEmpty();
    }

    private static boolean standsIn(String lower) {
        Matcher standsIn = STANDS_IN.matcher(lower);
        return standsIn.matches()
                && !treatments(Reading.of(standsIn.group(1))).isEmpty()
                && Reading.of(standsIn.group(2)).hits().stream().anyMatch(hit -> hit.wordClass() == WordClass.ORGAN);
    }

    private static List<Hit> treatments(Reading reading) {
        return reading.hits().stream()
                .filter(hit -> hit.wordClass().ground() == Verdict.Ground.Kind.INTERVENTION)
                .toList();
    }

    private static boolean isOfTheBody(Hit hit) {
        return hit.wordClass().ground() == Verdict.Ground.Kind.OUTCOME
                || hit.wordClass().isEveryday()
                || hit.wordClass() == WordClass.PREVALENCE;
    }

    private static boolean isDevice(Hit hit) {
        return hit.wordClass() == WordClass.PROCEDURE || hit.wordClass() == WordClass.DEVICE;
    }
}
