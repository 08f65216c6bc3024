package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a sentence into its clauses, so that a hedge in one is none for another: "may help, but it stops all flares". Items of a
 * list stay together with the verb that they share: "may reduce flares, pain, and fatigue". Stateless.
 */
final class Clauses {

    private static final String MODAL = "may|might|could|can|will|would|should|must|cannot";

    /** Verbs in the third person that tell of an effect; the form shows that no "may" governs them. */
    static final String THIRD =
            "reduces|improves|lowers|raises|prevents|helps|eases|cures|heals|protects|stops|halts|slows|increases"
                    + "|decreases|cuts|relieves|harms|leads|makes|restores|boosts|treats|ends|clears|saves|kills|thins|weakens|halves|doubles"
                    + "|keeps|repairs|shrinks|spares|rids|gets|brings|gives|takes|strengthens|shortens|prolongs|damages|hurts|triggers|calms"
                    + "|soothes|removes|wipes|reverses|rebuilds|worsens|costs|puts|lets";

    private static final String FINITE = "is|are|was|were|has|have|had|does|did|do|" + MODAL + "|works|causes|" + THIRD
            + "|fell|rose|became|got|came|went|died|saw|found|gave|made|took|led|kept|felt|stayed";

    private static final Set<String> FINITES = Set.copyOf(List.of((FINITE
                    + "|cure|heal|prevent|ease|improve|help|work|stop|lower|reduce|save|goes|go|disappears|vanishes|recovers|recover|feel|feels|live|lives|get|stay|stays")
            .split("\\|")));

    private static final String ADVERB =
            "(?:(?:also|even|then|completely|fully|really|certainly|definitely|surely|always|often|so) )?";

    /** Where a new clause begins for certain. */
    private static final Pattern TURN = Pattern.compile(
            ";\\s+|:\\s+|,?\\s+(?:but|whereas|although)\\s+|,?\\s+(?<!for a |a )while\\s+(?=\\S+\\s)|,\\s+(?:though|yet|even though|so(?! that))\\s+|,\\s+(?=which\\s)|,?\\s+because\\s+(?=(?:it|they|this|these)\\s)"
                    + "|,?\\s+and\\s+(?=" + ADVERB + "(?:it|they|this|these|he|she)\\s)");

    /** Where a list or a new clause may go on, told by what follows. */
    private static final Pattern JOINT = Pattern.compile(",\\s+(?:and|so|or)\\s+|\\s+(?:and|or)\\s+|,\\s+");

    private static final Pattern OPENING =
            Pattern.compile("^(?:while|although|though|even though|even if)\\s[^,;]*(,\\s+)");

    private static final Pattern OWN_SUBJECT =
            Pattern.compile("^" + ADVERB + "(?:[\\w'-]+ ){1,5}?(?:" + FINITE + ")\\b|^(?:[\\w'-]+ ){1,5}?\\w{3,}ed\\b");

    private static final Pattern THIRD_PERSON = Pattern.compile(
            "^" + ADVERB + "(?:" + THIRD + ")\\s+(?!and\\b|or\\b|of\\b|in\\b|with\\b|at\\b|on\\b|from\\b)");

    /** "And are safe": a verb that no "may" governs, and whose subject is the one before. */
    private static final Pattern FINITE_BEING =
            Pattern.compile("^" + ADVERB + "(?:is|are|was|were|has|does|did|can|cannot|will)\\s");

    /** Behind "which help many people," the sentence goes on: "may lower pain". */
    private static final Pattern VERB = Pattern.compile("^(?:" + FINITE + ")\\s");

    /** "MSC, which may help, prevent flares": the same of several; in a row of verbs all belong to the "which". */
    private static final Pattern VERB_OF_SEVERAL =
            Pattern.compile("^(?:" + THIRD.replace("|", "?|") + "?)\\s(?!.*\\b(?:and|or)\\b)");

    private static final Pattern RELATIVE = Pattern.compile("\\b(?:who|whose|which|whom)\\b");

    /** A hedge that governs the bare form of a verb, and so none in the third person. */
    private static final Pattern BARE_FORM_HEDGE =
            Pattern.compile("\\b(?:" + MODAL + "|(?:seems?|seemed|appears?|appeared|likely) to)\\b");

    private static final Pattern GOVERNS_ALL =
            Pattern.compile("\\b(?:whether|if|that|probably|perhaps|possibly|maybe)\\b");

    /** The other half of a comparison: "9 of 12 had a remission, and 5 of 6 of the others did". */
    private static final Pattern COUNT =
            Pattern.compile("^(?:another |only )?[\\w-]+ (?:people )?(?:out )?of\\b|^\\d+\\b");

    private Clauses() {}

    /** Whether words hold a verb that makes them more than a name. */
    static boolean isSentence(List<String> words) {
        return words.stream().anyMatch(FINITES::contains);
    }

    /** The clauses of a sentence in lower case, in order, as places in it. */
    static List<Sentences.Stretch> in(String lower) {
        List<Sentences.Stretch> clauses = new ArrayList<>();
        int from = 0;
        Matcher opening = OPENING.matcher(lower);
        if (opening.find()) {
            clauses.add(new Sentences.Stretch(0, opening.start(1)));
            from = opening.end(1);
        }
        from = turns(lower, from, clauses);
        clauses.add(new Sentences.Stretch(from, lower.length()));
        return clauses;
    }

    private static int turns(String lower, int start, List<Sentences.Stretch> clauses) {
        int from = start;
        Matcher turn = TURN.matcher(lower);
        Matcher joint = JOINT.matcher(lower);
        int at = from;
        boolean turns = turn.find(at);
        while (at < lower.length()) {
            turns = turns && (turn.start() >= at || turn.find(at));
            boolean joins = joint.find(at);
            if (!turns && !joins) {
                break;
            }
            boolean takesTurn = turns && (!joins || turn.start() <= joint.start());
            Matcher next = takesTurn ? turn : joint;
            if (next.start() > from && (takesTurn || opensClause(lower, from, joint))) {
                clauses.add(new Sentences.Stretch(from, next.start()));
                from = next.end();
            }
            at = Math.max(next.end(), at + 1);
        }
        return from;
    }

    private static boolean opensClause(String lower, int from, Matcher joint) {
        String rest = lower.substring(joint.end());
        String before = lower.substring(from, joint.start());
        if (joint.group().strip().equals(",")
                && before.startsWith("which ")
                && (VERB.matcher(rest).find() || VERB_OF_SEVERAL.matcher(rest).find())) {
            return true;
        }
        boolean being =
                FINITE_BEING.matcher(rest).find() && !RELATIVE.matcher(before).find();
        if (being || THIRD_PERSON.matcher(rest).find()) {
            return BARE_FORM_HEDGE.matcher(before).find()
                    && !GOVERNS_ALL.matcher(before).find();
        }
        boolean parted = joint.group().startsWith(",") && joint.group().strip().length() > 1;
        Matcher end = JOINT.matcher(rest);
        String first = end.find() && end.start() > 0 ? rest.substring(0, end.start()) : rest;
        return parted
                && OWN_SUBJECT.matcher(first).find()
                && !COUNT.matcher(first).find();
    }
}
