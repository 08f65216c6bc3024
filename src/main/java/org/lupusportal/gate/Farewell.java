package org.lupusportal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in plain words what people say who take leave of a disease: "goodbye lupus", "the flares are history", "arthritis has met its
 * match". None of these holds a word for a cure, and each promises one. Stateless.
 */
final class Farewell {

    private static final int WHO = 1;

    /** Without one of these words nobody takes leave; a look at each word, since hardly any sentence does. */
    private static final Set<String> SIGNS = Set.of(
            "goodbye",
            "bye",
            "farewell",
            "adieu",
            "adios",
            "ciao",
            "long",
            "rip",
            "checkmate",
            "history",
            "over",
            "finished",
            "yesterday",
            "past",
            "memory",
            "end",
            "chapter",
            "book",
            "page",
            "numbered",
            "chance",
            "match",
            "nemesis",
            "master",
            "door",
            "packing",
            "behind",
            "bed",
            "curb",
            "outsmart",
            "outwit",
            "outsmarts",
            "wheelchair",
            "cane",
            "walker",
            "crutches");

    private static final String WHAT = "((?:[\\w'-]+ ){0,3}?[\\w'-]+)";

    /** Behind what is taken leave of stands no further noun: "goodbye, lupus" and not "goodbye, lupus friends". */
    private static final String STOP =
            "(?=\\s*(?:[,.!;:\u2013\u2014-]|$)|\\s(?:and|hello|with|thanks|in|by|for|once|forever|is|has|after|at|now|today)\\b)";

    private static final String BYE = "(?:good-?bye|bye(?:[- ]bye)?|farewell|adieu|adios|ciao)";
    private static final String BE =
            "(?:is|are|was|were|(?:will|can|could|may|might) (?:soon |one day |now )?be|bec[ao]mes?|ha(?:s|ve) become)(?: (?:now|soon|finally|just|already|all but|nothing but))*";

    private static final List<Pattern> LEAVES = Stream.of(
                    "(?:^|[,.!:;] |\\b(?:say|saying|bid|bidding|wave|waving) )(?:" + BYE
                            + "|so long|rip|checkmate|game over),?(?: to)? " + WHAT + STOP,
                    "\\b(?:kiss|wave|bid|say) " + WHAT + " " + BYE + "\\b",
                    "\\b" + WHAT + " " + BE
                            + " (?:history|over|finished|yesterday|a thing of the past|a (?:[\\w-]+ )?memory)" + STOP,
                    "\\b(?:makes?|making|made|turns?) " + WHAT
                            + " (?:a thing of the past|history|(?:into )?a (?:[\\w-]+ )?memory)\\b",
                    "\\b(?:the|an) (?:beginning of the end|end|last chapter|final chapter) (?:of|for|to) " + WHAT
                            + STOP,
                    "\\b(?:close|turn|shut)(?:s|d|ed|ing)? the (?:book|chapter|page) on " + WHAT + STOP,
                    "\\b" + WHAT + "(?:[:,] your|'s) days are numbered",
                    "\\bdays of " + WHAT + " are numbered",
                    "\\b" + WHAT
                            + " (?:(?:(?:do|does|did|will) not|(?:do|does|did|wo)n't) (?:stand|have) a chance|(?:is|are) no match|(?:ha(?:s|ve) )?(?:finally )?met (?:its|their) (?:match|nemesis|master|end))",
                    "\\b" + WHAT + ",? meet your (?:match|nemesis|master|end)\\b",
                    "\\b(?:show|send|kick|leave|put|left|sent)(?:s|ed|ing)? " + WHAT
                            + " (?:the door|packing|to the curb|behind|in the past|to bed)\\b",
                    "\\boutsmarts? " + WHAT + STOP,
                    "\\boutwits? " + WHAT + STOP,
                    "\\b(?:throw away|toss|ditch|retire|bin) your " + WHAT + STOP)
            .map(Pattern::compile)
            .toList();

    /** What nobody needs who is well again. */
    private static final Set<String> AIDS = Set.of("wheelchair", "cane", "walker", "crutches");

    private static final Set<String> ILLNESS = Set.of("disease", "illness");

    /** Then what stands behind them is no more than told of: "a job with lupus", "life before lupus", "a flare". */
    private static final Pattern TOLD_OF = Pattern.compile(
            "\\b(?:an?|(?:of|with|without|before|after|from|about|on|in|against|during|since)(?: (?:the|your|their|his|her|my|our))?)$");

    /** Not yet, or not at all. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:not|never|cannot|no|nobody|wish|if|when|until|before|after|once|by|at|near|towards?|till|from|since)|n't)(?: [\\w'-]+)?$");

    private Farewell() {}

    /** What a sentence promises so; nothing where it takes leave of no disease. */
    static Optional<String> in(String sentence, Reading reading) {
        if (sentence.endsWith("?") || !reading.holdsAny(SIGNS)) {
            return Optional.empty();
        }
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return LEAVES.stream()
                .map(leaves -> leaves.matcher(lower))
                .filter(Matcher::find)
                .flatMap(leaves -> disease(lower.substring(0, leaves.start()), leaves.group(WHO)).stream())
                .findFirst()
                .map(disease -> treatment(reading) + " cured " + disease);
    }

    private static String treatment(Reading reading) {
        return reading.hits().stream()
                .filter(hit -> hit.wordClass().ground() == Verdict.Ground.Kind.INTERVENTION
                        && hit.wordClass() != WordClass.WEAKTREATMENT)
                .findFirst()
                .map(hit -> reading.words().subList(hit.from(), hit.to()).stream()
                        .map(Word::lower)
                        .collect(Collectors.joining(" ")))
                .orElse("A drug");
    }

    /** The disease or complaint that these words end in, unless what stands before it or them takes all back. */
    private static Optional<String> disease(String before, String words) {
        Reading reading = Reading.of(words);
        int last = reading.words().size();
        return reading.hits().stream()
                .filter(hit -> hit.to() == last && isIll(reading, hit))
                .map(hit -> reading.words().get(hit.from()).start())
                .filter(start -> !TOLD_OF.matcher(words.substring(0, start).stripTrailing())
                        .find())
                .filter(start -> !DENIED.matcher((before.strip() + " " + words.substring(0, start)).stripTrailing())
                        .find())
                .map(words::substring)
                .findFirst()
                .or(() -> Optional.of("the disease")
                        .filter(ill ->
                                AIDS.contains(reading.words().get(last - 1).lower())));
    }

    private static boolean isIll(Reading reading, Hit hit) {
        return hit.wordClass() == WordClass.DISEASE
                || (hit.wordClass().ground() == Verdict.Ground.Kind.OUTCOME
                        && hit.term().polarity() < 0)
                || ILLNESS.contains(reading.words().get(hit.from()).lower());
    }
}
