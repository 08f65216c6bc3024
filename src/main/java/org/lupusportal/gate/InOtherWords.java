package org.lupusportal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words that the gate knows what studies and adverts say in phrases of their own: that a drug met the goal of its trial, that
 * results support it, that nothing comes close to it, that one will be symptom-free. Stateless.
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
            "free");

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
                    "live pain-free"));

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
