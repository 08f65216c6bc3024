package org.lupusportal.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How surely a sentence speaks, and in which direction: what a rule needs to refuse "reduces" where "may reduce" is all
 * that anyone can say, or a benefit where the studies saw no difference.
 *
 * <pre>{@code
 * Wording.of("MSC may reduce flares.")   // POSSIBLE, BENEFIT
 * Wording.of("We are very uncertain whether MSC reduce flares.")   // UNKNOWN, NONE
 * }</pre>
 *
 * <p>A sentence of several clauses speaks as surely as its surest clause. The direction is {@link Direction#NONE} where it
 * cannot be told, also where clauses or words point both ways; a rule should then let the text pass. Its length is patterns.
 *
 * @param strength how surely
 * @param direction to whose good
 */
public record Wording(Strength strength, Direction direction) {

    /** How surely a sentence speaks, from the least to the most. */
    public enum Strength {
        /** It asks. */
        QUESTION(0),
        /** It says that nobody knows: "it is not known whether", "we found no study". */
        UNKNOWN(1),
        /** It tells in the past tense what one study or a few saw: "in one study, 40 of 69 people …". */
        REPORT(1),
        /** It credits a treatment with what a study saw: "in one study, MSC lowered …". */
        CREDIT(2),
        /** "may", "might", "could", "seems to". */
        POSSIBLE(2),
        /** "probably", "is likely to". */
        PROBABLE(3),
        /** "reduces", "does not reduce", "can reduce". */
        PLAIN(4),
        /** "cures", "always", "in everyone", "completely safe": what no study can show, and no certainty carries. */
        ABSOLUTE(5);

        private final int leastStep;

        Strength(int leastStep) {
            this.leastStep = leastStep;
        }

        /** The least certainty that carries such words, in the four steps of GRADE: 1 for very low to 4 for high; 0 if none is needed, 5 if none is enough. */
        public int leastStep() {
            return leastStep;
        }
    }

    /** What the sentence says of the effect. */
    public enum Direction {
        BENEFIT,
        HARM,
        NO_DIFFERENCE,
        /** Nothing, or nothing that can be told. */
        NONE
    }

    /** That is a verdict; what a study saw is how many were harmed. */
    private static final Pattern SAFETY =
            Pattern.compile("\\b(?:was|were|proved|proven) (?:to be )?(?:\\w+ly )?(?:safe|harmless|well tolerated)\\b");

    /** The one letter that becomes two in lower case, which would shift every place behind it. */
    private static final Pattern LETTER_THAT_GROWS = Pattern.compile("\u0130");

    /** Words that leave no room for a hedge beside them. */
    private static final Pattern SURE = Pattern.compile(
            "(?<!not )(?<!never )\\b(?:definitely|certainly|surely|undoubtedly|without (?:any )?doubt|guaranteed?|guarantees|prove[sdn]? that"
                    + "|it (?:is|has been) (?:\\w+ )?(?:proven|proved|established|shown|certain|sure|clear|known|true|(?:a )?fact|beyond doubt) that)\\b");

    private static final Pattern UNKNOWN = Pattern.compile(
            "\\b(?:uncertain|unclear|unsure|(?:is|are|was|were)n't (?:yet )?(?:been )?(?:known|clear|sure|certain|proven|proved)|(?:do|does|did)n't (?:yet )?know|jury is (?:still )?out|too few (?:people|patients|women|men|children)? ?(?:were |was |have been )?(?:\\w+ )?to (?:say|tell|know|show|judge)|(?<!(?:does|do|did|may|might|could|will|would) )not (?:yet )?clear|not (?:yet )?(?:been )?(?:known|sure|certain|proven|proved)"
                    + "|unknown|(?:nobody|no one|no-one) (?:yet )?(?:knows|can (?:say|tell)|has (?:yet )?(?:counted|measured|tested|studied|compared|shown))|(?:cannot|can't|can not) (?:yet )?(?:say|tell|know|be (?:said|told|known|judged|sure|certain))"
                    + "|(?:do|does|did) not (?:yet )?know|(?:could|can|did) not find (?:any|a) (?:\\w+ )?(?:study|studies|trials?|research|evidence)|found none|(?:found|is|are|was|were|there is) no (?:finished |published |blinded |randomi[sz]ed |good |controlled )*"
                    + "(?:study|studies|trial|trials|evidence on|research|counts?|figures?|numbers?)|no (?:finished |published |blinded |randomi[sz]ed )*(?:study|studies|trial|trials)"
                    + " (?:has|have|had|that|was|were|of|in|on|looked|measured|compared|with|could)|too (?:few|early|little|small|short|thin|weak|scarce)(?: \\w+){0,2} to (?:say|tell|know|show|judge)"
                    + "|(?:is|are|remains?) (?:\\w+ )?an open question|remains? (?:open|unanswered|to be seen)|has(?:n't| not) (?:yet )?been (?:studied|tested|measured|shown whether)"
                    + "|have(?:n't| not) (?:yet )?been (?:studied|tested|measured)|(?:testing|tests?|tested|asks?|asked|looks? at|studying|finding out|find out) (?:if|whether)"
                    + "|(?:has|have|is|are|remains?) yet to be (?:shown|proven|proved|tested|studied|seen|settled|answered)|evidence (?:is|was) (?:too|lacking|missing)|not enough (?:\\w+ )?(?:evidence|data|studies|trials|research) (?:to|on|that|whether)|(?:do|does|did) not agree|disagree[ds]?)\\b");
    /** What a "likely" or a "possible" may stand before without being about chances: "a likely side effect". */
    private static final String EFFECT =
            "(?:harms?|benefits?|gains?|risks?|dangers?|complications?|results?|(?:\\w+ )?effects?)";

    private static final Pattern PROBABLE = Pattern.compile(
            "\\b(?:probably|presumably|unlikely|in all (?:likelihood|probability)|chances are|(?<!\\b(?:an?|the|any) )likely(?! as\\b)|likely "
                    + EFFECT + ")\\b");
    private static final Pattern MORE_LIKELY = Pattern.compile("\\b(?:more|less|how|as|equally) likely\\b");
    private static final Pattern POSSIBLE = Pattern.compile(
            "\\b(?:may|might|could|possibly|potentially|conceivably|perhaps|maybe|appears?|appeared|seems?|seemed|suggests?|suggested|hints?|it(?:'s| is| seems) (?:\\w+ )?possible|looks? (?:as if|as though|like)|there (?:is|are) (?:(?!no )\\w+ )?(?:signs?|hints?|indications?) that|(?:results?|findings?|data|evidence|studies) points? to|there is a (?:small |slim )?chance|(?:is|are|remains?|seems?) (?:also |quite |only )?possible|possible "
                    + EFFECT
                    + "|ha(?:s|ve) the potential|(?:researchers|scientists|doctors|experts|authors|some|many) (?:think|believe|hope|expect)|(?:is|are|was|were) (?:\\w+ )?(?:thought|believed) to)\\b");
    private static final String WHICH = "which ";

    /** What an authority warns of, or has been told, is its word and not ours. */
    private static final Pattern WARNING = Pattern.compile(
            "\\b(?:regulators?|agency|agencies|authority|authorities) (?:\\w+ ){0,2}?(?:warn(?:s|ed)?|ha(?:s|ve) (?:had |received )?reports)\\b");

    private static final Pattern STUDY = Pattern.compile(
            "\\b(?:in|across|within|from|by|of|among|during|after) (?:\\w+[ -]){0,7}?(?:study|studies|trials?|series|reports?|reviews?|cohorts?|surveys?|extension|mice|mouse|rats|animals|laboratory|register|registry|records|test tube|dish|cell cultures?|groups?|tests?|person|people|patients?|clinics?|hospitals?|women|woman|men|man|child|children|case|cases)\\b"
                    + "|\\b(?:study|studies|trials?|series|reports?|review|cohort|authors|researchers|registry|register)\\b(?:[^,;.]{0,80}?) (?:found|saw|reported|showed|observed|measured|followed|counted|looked|noted|recorded|compared|pooled|mixed|did|had|was|were)\\b"
                    + "|\\b(?:was|were) (?:reported|seen|observed|noted|recorded|found) in\\b"
                    + "|\\b(?:was|were|has been|have been) (?:reported|described|recorded|noted)(?= (?:after|with|during|among)\\b|[,;.]?$)"
                    + "|\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all|half|most) (?:out )?of (?:the |these |those |about |its )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|^of (?:the )?\\d+\\b|^in (?:19|20)\\d\\d\\b|\\breports? of\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|did|reached|got|became|came|went|died|lived|stayed|kept|fell|rose|dropped|saw|found|led|gave|made|took|lost|met|felt|said|grew|began|left|held|ran|brought|shrank|swelled|cut|put|\\w{3,}ed)\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:" + Clauses.THIRD
                    + "|works|(?<!of )causes(?! of)|does|do not|don't|can|will|(?:is|are) (?:\\w+ly )?\\w{3,}(?:ed|en) by|is (?:safe|effective|better|harmful|useful|dangerous)|are (?:safe|effective|better|harmful|useful|dangerous))\\b");

    /**
     * A clause of a sentence and how it speaks by itself.
     *
     * @param start UTF-16 index of its first character in the sentence
     * @param end index after its last
     * @param wording how surely it speaks, and in which direction
     */
    public record Clause(int start, int end, Wording wording) {}

    /** Reads one sentence. */
    public static Wording of(String sentence) {
        return joined(clauses(sentence).stream().map(Clause::wording).toList());
    }

    /** Reads each clause of a sentence for itself; a study named anywhere in the sentence is the study of all. */
    public static List<Clause> clauses(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.length() != sentence.length()) {
            return clauses(LETTER_THAT_GROWS.matcher(sentence).replaceAll("i"));
        }
        if (lower.stripTrailing().endsWith("?")) {
            return List.of(new Clause(0, lower.length(), new Wording(Strength.QUESTION, Direction.NONE)));
        }
        boolean study = STUDY.matcher(lower).find();
        return Clauses.in(lower).stream()
                .map(clause -> new Clause(
                        clause.start(),
                        clause.end(),
                        clause(lower.substring(clause.start(), clause.end()).strip(), study)))
                .toList();
    }

    private static Wording clause(String said, boolean study) {
        String clause = LooseHedges.without(said);
        Strength strength = strength(clause, study);
        Direction direction = strength == Strength.UNKNOWN ? Direction.NONE : WordingDirection.of(own(clause));
        if (Absolute.isIn(clause, strength, direction)) {
            return new Wording(Strength.ABSOLUTE, direction);
        }
        boolean credits = strength == Strength.REPORT
                && (SAFETY.matcher(clause).find() || (direction != Direction.NO_DIFFERENCE && Credit.isIn(clause)));
        return new Wording(credits ? Strength.CREDIT : strength, direction);
    }

    /** "Which help many people" says of what stands before it what "it helps" would. */
    private static String own(String clause) {
        return clause.startsWith(WHICH) ? "they " + clause.substring(WHICH.length()) : clause;
    }

    /** Reads each sentence of a text, in order. */
    public static List<Wording> in(String text) {
        return Sentences.in(text).stream()
                .map(s -> of(text.substring(s.start(), s.end())))
                .toList();
    }

    /** Whether it says something on an effect, in whatever direction. */
    public boolean hasDirection() {
        return direction != Direction.NONE;
    }

    private static Wording joined(List<Wording> clauses) {
        List<Wording> telling = clauses.stream().filter(Wording::hasDirection).toList();
        List<Wording> read = telling.isEmpty() ? clauses : telling;
        boolean unknown = clauses.stream().anyMatch(w -> w.strength() == Strength.UNKNOWN);
        Strength surest = read.stream()
                .map(Wording::strength)
                .max(Comparator.comparingInt(Strength::leastStep).thenComparing(s -> s))
                .orElse(Strength.PLAIN);
        if (unknown && surest == Strength.REPORT) {
            surest = Strength.UNKNOWN;
        }
        List<Direction> directions =
                telling.stream().map(Wording::direction).distinct().toList();
        return new Wording(surest, directions.size() == 1 ? directions.get(0) : Direction.NONE);
    }

    private static Strength strength(String clause, boolean study) {
        if (UNKNOWN.matcher(clause).find()) {
            return Strength.UNKNOWN;
        }
        if (SURE.matcher(clause).find()) {
            return Strength.PLAIN;
        }
        if (PROBABLE.matcher(MORE_LIKELY.matcher(clause).replaceAll("rather")).find()) {
            return Strength.PROBABLE;
        }
        if (WARNING.matcher(clause).find()) {
            return Strength.REPORT;
        }
        if (POSSIBLE.matcher(clause).find()) {
            return Strength.POSSIBLE;
        }
        boolean past = PAST.matcher(clause).find() && !PRESENT.matcher(clause).find();
        return study && past ? Strength.REPORT : Strength.PLAIN;
    }
}
