package org.lupusportal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words that the gate knows what studies and adverts say in phrases of their own: that a drug met the goal of its trial, that
 * results support it, that nothing comes close to it, that one will be symptom-free or can leave off one's medicine, that a
 * disease gave in to it, what doing something is linked to, what is "nature's" drug.
 * Stateless.
 */
final class InOtherWords {

    /** Without one of these words there is none of the phrases. */
    private static final Set<String> SIGNS = Set.of(
            "support",
            "supports",
            "supported",
            "goal",
            "goals",
            "endpoint",
            "endpoints",
            "point",
            "points",
            "aim",
            "aims",
            "target",
            "targets",
            "nothing",
            "free",
            "root",
            "source",
            "bowed",
            "bows",
            "surrendered",
            "surrenders",
            "yielded",
            "yields",
            "gave",
            "gives",
            "resist",
            "withstand",
            "stop",
            "throw",
            "quit",
            "drop",
            "come",
            "need",
            "how",
            "linked",
            "tied",
            "associated",
            "nature");

    private static final String DISEASE =
            "(?:lupus(?: nephritis)?|sle|ms|ra|arthritis|nephritis|vasculitis|psoriasis|flares?|inflammation|disease|illness|pain|fatigue)";

    private static final String WHOSE = "(?:(?:the|your|her|his|their|my|our|this) )?(?:active |severe |stubborn )?";

    /** "Stop taking all your pills". */
    private static final String LEAVE_OFF =
            "(?:(?:stop|quit|drop|throw (?:away|out)|come off)(?: taking)?|need (?:fewer|less|no)) (?:[\\w']+ ){0,3}?"
                    + "(?:medicines?|medications?|meds|pills|tablets|drugs|steroids|immunosuppressants)\\b";

    private static final List<Phrase> PHRASES = List.of(
            phrase(
                    ".*\\b(?:findings|results|data|studies|trials?|evidence) (?:also |strongly |clearly |thus )?support(?:s|ed)? "
                            + "(?!(?:\\w+ )?(?:further|more|larger|testing|additional|future|continued|the (?:need|idea|hypothesis|concept|view|notion|theory|conduct|design|development))\\b)"
                            + "(?:the |an? )?(?:(?:early|earlier|routine|wider|regular|long-term) )?(?:use of )?",
                    "These results support the use of "),
            phrase(
                    ".*\\b(?:met|meets|hit|reached|achieved) (?:both |all )?(?:of )?(?:its|their|the) (?:co-)?(?:main|primary|key|chief) "
                            + "(?:(?:trial|study|efficacy) )?(?:goals?|end[ -]?points?|aims?|targets?)",
                    "the drug was effective"),
            phrase(
                    "\\bnothing (?:[\\w'-]+ ){0,4}?(?:comes close to|comes near|compares (?:to|with)|(?:can )?match(?:es)?|rivals?|holds a candle to|(?:can )?touch(?:es)?) ",
                    "nothing beats "),
            phrase(
                    "(?:^|.*\\b(?:and|you(?: can| will| could)?) )(?:be|become|get|go|stay) (?:pain|symptom|flare|rash)[ -]free\\b",
                    "live pain-free"),
            phrase(
                    "\\b(?:goes|go|gets?|reach(?:es)?|strikes?|works?|tackles?|attacks?) (?:(?:straight|right) )?(?:(?:to|at) )?the (?:very |real |true )?(?:root|source)(?: causes?)? of (?="
                            + WHOSE + DISEASE + "\\b)",
                    "heals the cause of "),
            phrase(
                    "\\b(" + WHOSE + DISEASE
                            + ") (?:bow(?:s|ed)|surrender(?:s|ed)|yield(?:s|ed)|g[ai]ves? in) (?:to|before) ([^,.;!]+)",
                    "$2 cures $1"),
            phrase(
                    "\\b(?:that )?(" + WHOSE + DISEASE + ") (?:cannot|can't|could not) (?:resist|withstand)\\b",
                    "that cures $1"),
            phrase(
                    "(?<!\\b(?:if|when|before|whether|until|unless|once|that) )\\b(?:you|people|patients|they|many|most|everyone) (?:can|could|will|may) (?:(?:now|finally|safely|soon) )?"
                            + LEAVE_OFF
                            + "(?= (?:after|with|following|thanks to) (?:(?:a|an|the|your|this|our|one|these) )?(?:[\\w-]+ ){0,3}(?:transplant\\w*|cells?|infusions?|treatments?|therapy|protocol|program|drips?|injections?)\\b)",
                    "the treatment ends the need for medicine"),
            phrase(
                    "\\b(?:let|allow|enable|help)(?:s|ed)? (?:you|people|patients|them|her|him|me|us|many|most)(?: to)? "
                            + LEAVE_OFF,
                    "end the need for medicine"),
            phrase(
                    ".*\\b(?:stunned|amazed|surprised|impressed|astonished|delighted|thrilled|struck) (?:by |at |to see )?how (?:well|fast|quickly|much) (.+?) (worked|works?|helped|helps?|healed|heals?)\\b",
                    "$1 $2 very well"),
            phrase(
                    "^(?:(?:regularly|always) )?(?:seeing|taking|using|wearing|avoiding|doing|eating|drinking|starting|joining|visiting|keeping to|going to|staying on) [^,;]{3,60}? "
                            + "(is|are|was|were|has been|may be) (?=(?:(?:also|often|strongly) )?(?:linked|tied|associated) (?:to|with)\\b)",
                    "taking the medicine $1 "),
            phrase(
                    ".*\\bnature['\u2019]s (?:own )?(?:(?:very|little) )?(?=(?:prednisone|cortisone|steroids?|plaquenil|antibiotics?|ibuprofen|aspirin|painkillers?|anti-?inflammator\\w+|immunosuppressants?|ozempic|valium|prozac|statins?|insulin|chemo(?:therapy)?|antidepressants?)\\b)",
                    "this herb works like "));

    private InOtherWords() {}

    private record Phrase(Pattern from, String to) {}

    private static Phrase phrase(String from, String to) {
        return new Phrase(Pattern.compile(from), to);
    }

    /** What a sentence says so; nothing where it holds no such phrase, or asks. */
    static Optional<String> of(String sentence, Reading reading) {
        if (sentence.endsWith("?") || !reading.holdsAny(SIGNS)) {
            return Optional.empty();
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (Phrase phrase : PHRASES) {
            Matcher found = phrase.from.matcher(lower);
            if (found.find()) {
                return Optional.of(found.replaceFirst(phrase.to));
            }
        }
        return Optional.empty();
    }
}
