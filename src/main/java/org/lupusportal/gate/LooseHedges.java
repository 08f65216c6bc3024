package org.lupusportal.gate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out hedges that hedge something else than what a clause says: those of people ("helps people who might have a flare"), of a
 * name ("perhaps best known for malaria"), of a reason or an aside. Whatever hedges the effect itself stays. Stateless.
 */
final class LooseHedges {

    private static final String HEDGE = "(?:may|might|could|would probably|will probably|probably|perhaps|possibly"
            + "|(?:are|is|were|was) (?:more |most |less )?likely|(?:are|is|were|was) (?:not sure|unsure|uncertain)|(?:do|does|did) not know)\\b";

    private static final List<Pattern> LOOSE = List.of(
            Pattern.compile("(?<=, an? \\w{1,20} (?:that|which) )" + HEDGE + "(?=[^,]*,)"),
            Pattern.compile("(?<=\\bwhose \\w{1,20} )" + HEDGE),
            Pattern.compile(
                    "(?<=^|, )(?:perhaps|possibly|probably|maybe|presumably)(?= (?:the|a|an|one of|best|most)\\b)"),
            Pattern.compile("(?<=\\bas (?:you|we|they|many|people|some) )" + HEDGE),
            Pattern.compile(
                    "(?<=\\b(?:if|when|whenever|where|that) (?:you|they|he|she|we|people|(?:the|a|your|their|its) \\w{1,20}) )(?<!\\b(?:seems|suggests?|signs|hints|possible|chance|suggested|likely|uncertain|unclear|known|means) that (?:you|they|he|she|we|people) )(?:may|might|could)\\b"),
            Pattern.compile("(?<=\\bwhatever (?:the|your|their) \\w{1,20} )(?:may|might|could)\\b"),
            Pattern.compile(
                    "\\b(?:not (?:yet )?(?:been )?(?:known|clear|sure)|unclear|unknown|(?:do|does) not know|(?:nobody|no one) knows)"
                            + "(?= (?:why|when|in (?:which|whom)|how (?!often|long|many|much|well|far|likely|common|safe|big|large|high|soon|strong|sure|to)\\w+)\\b)"));

    /** "Lowers flares that may harm", and not "is a drug that may lower flares", whose effect is what may be. */
    private static final Pattern OF_OBJECT =
            Pattern.compile("(\\b(?:" + Clauses.THIRD.replace("|", "?|") + "?)\\b[^;]*?\\b(?:who|whom|that) )" + HEDGE);

    private static final Pattern REASON_OR_ASIDE = Pattern.compile("\\bbecause [^,;]*|\\([^)]*\\)");
    private static final Pattern LOOSE_THERE = Pattern.compile("\\b" + HEDGE);

    private LooseHedges() {}

    /** A clause in lower case without them. */
    static String without(String clause) {
        String tight = OF_OBJECT.matcher(clause).replaceAll("$1");
        for (Pattern loose : LOOSE) {
            tight = loose.matcher(tight).replaceAll(" ");
        }
        return REASON_OR_ASIDE
                .matcher(tight)
                .replaceAll(aside -> Matcher.quoteReplacement(
                        LOOSE_THERE.matcher(aside.group()).replaceAll(" ")));
    }
}
