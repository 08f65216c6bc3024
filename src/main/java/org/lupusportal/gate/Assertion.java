package org.lupusportal.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.gate.Leaning.Part;

/**
 * Tells a sentence that itself says that a treatment does something ("Stem cells cure lupus.") from one that speaks of results,
 * of studies or of their limits, as notes beside a claim must. It is one where the treatment is what the sentence is about and
 * an effect is what it says of it; a sentence on what a study saw, counted or could not show is none. Its length is patterns. Stateless.
 */
public final class Assertion {

    private static final Pattern SPEAKS_OF_STUDIES = Pattern.compile(
            "\\b(?:study|studies|trials?|reports?|reviews?|series|registers?|counts?|counted|numbers?|figures?|participants|comparison|evidence|result|results"
                    + "|only|but|so|too|not sure|unknown|known|uncertain|cannot|chance|guideline|notice|rated?|here|there|we|these people|this group|in mice|in the laboratory|whether|how)\\b");
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:show|prove|find|found|say|said|suggest|know|known|mean|believe|report|confirm|agree|clear)(?:s|d|ed|n)? that ");
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:no|not|cannot|never|whether|if|nobody|unknown|uncertain)\\b|n't\\b");
    private static final Set<String> BEFORE_VERB = Set.of(
            "may",
            "might",
            "could",
            "can",
            "will",
            "would",
            "do",
            "does",
            "did",
            "not",
            "also",
            "often",
            "always",
            "never",
            "really",
            "safely",
            "quickly",
            "fully",
            "completely",
            "probably",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "no",
            "very",
            "now",
            "soon",
            "all",
            "and",
            "both",
            "cannot");
    private static final Set<String> BEFORE_SUBJECT = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "our",
            "your",
            "all",
            "such",
            "new",
            "own",
            "with",
            "both",
            "two",
            "second",
            "fresh",
            "repeated",
            "fewer",
            "stopping",
            "quitting",
            "starting",
            "taking",
            "using",
            "giving");

    /** What a treatment may be called a second time: "cord <em>cells</em>", "MSC <em>therapy</em>". */
    private static final Set<String> OF_TREATMENT = Set.of(
            "cells",
            "cell",
            "therapy",
            "therapies",
            "treatment",
            "treatments",
            "infusion",
            "infusions",
            "injections",
            "drips",
            "tablets");

    private static final Set<String> OWED_TO = Set.of("after", "with", "on", "from");
    private static final Pattern THIRD_PERSON = Pattern.compile("\\p{L}{2,}[^s]s");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "this", "these");
    private static final Set<WordClass> EFFECTS = EnumSet.of(
            WordClass.RAISE,
            WordClass.LOWER,
            WordClass.PREVENT,
            WordClass.CURE,
            WordClass.HELP,
            WordClass.WORK,
            WordClass.CAUSE,
            WordClass.HURT,
            WordClass.SAFE,
            WordClass.UNSAFE,
            WordClass.WEAKEFFECT,
            WordClass.GOOD,
            WordClass.PROMISE);

    private final Reading reading;
    private final List<Leaning> leanings;

    private Assertion(String sentence) {
        reading = Reading.of(sentence);
        leanings = Leaning.in(reading);
    }

    /** Whether a sentence says of a treatment that it does something, outright, hedged or denied. */
    public static boolean isIn(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        if (lower.endsWith("?")) {
            return false;
        }
        return Wording.clauses(lower).stream()
                .map(clause -> lower.substring(clause.start(), clause.end()).strip())
                .anyMatch(clause -> isInClause(clause) || isInWhatIsShown(clause));
    }

    /**
     * Whether a sentence begins with a treatment and says something of it plainly, be it on an effect or not: "HSCT kills one in ten
     * people", "HSCT is given once". Or says what comes with one: "pain fades with exosomes". Whether it is an effect, the gate can tell.
     */
    public static boolean isPlainlyOnTreatment(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        Assertion said = new Assertion(lower);
        Optional<Hit> subject = said.hitAt(said.subject()).filter(said::isTreatmentOrHabit);
        boolean tells = subject.map(hit -> said.hasFiniteVerb() || said.leansAt(said.behindNames(hit.to())))
                .orElseGet(said::tellsWhatComesWithTreatment);
        return tells
                && Wording.of(lower).strength().leastStep() >= Wording.Strength.PLAIN.leastStep()
                && !SPEAKS_OF_STUDIES.matcher(lower).find();
    }

    /** "Studies show that stem cells cure lupus". */
    private static boolean isInWhatIsShown(String clause) {
        Matcher shown = SHOWN.matcher(clause);
        return shown.find()
                && !DENIES.matcher(clause.substring(0, shown.start())).find()
                && new Assertion(Rephrasing.of(clause.substring(shown.end()))).isOfTreatment();
    }

    private static boolean isInClause(String clause) {
        Assertion said = new Assertion(Rephrasing.of(clause));
        Wording wording = Wording.of(clause);
        boolean tells = wording.hasDirection()
                && wording.strength() != Wording.Strength.UNKNOWN
                && wording.strength() != Wording.Strength.REPORT
                && wording.strength() != Wording.Strength.CREDIT;
        return tells
                && (said.isOfTreatment()
                        || said.isByTreatment()
                        || (wording.strength().leastStep() >= Wording.Strength.PLAIN.leastStep()
                                && wording.direction() == Wording.Direction.BENEFIT
                                && said.namesTreatment()
                                && said.hasFiniteVerb()
                                && !SPEAKS_OF_STUDIES.matcher(clause).find()));
    }

    /** "Stem cells cure lupus", "It may help": the treatment, and then what it does. */
    private boolean isOfTreatment() {
        return findSubjectEnd().filter(end -> isEffect(afterAdverbs(end))).isPresent();
    }

    private Optional<Integer> findSubjectEnd() {
        List<Word> words = reading.words();
        Optional<Hit> hit = hitAt(subject());
        if (hit.filter(this::isTreatment).isPresent()) {
            int end = hit.get().to();
            while (hitAt(end).filter(this::isTreatment).isPresent()) {
                end = hitAt(end).get().to();
            }
            return Optional.of(behindNames(end));
        }
        boolean pronoun = !words.isEmpty() && PRONOUNS.contains(words.get(0).lower());
        return pronoun ? Optional.of(1) : Optional.empty();
    }

    private int behindNames(int from) {
        int at = from;
        while (at < reading.words().size()
                && OF_TREATMENT.contains(reading.words().get(at).lower())) {
            at++;
        }
        return at;
    }

    /** A verb in the present, and right behind it the treatment to which it is owed: "quality of life rises after MSC". */
    private boolean tellsWhatComesWithTreatment() {
        return leanings.stream()
                .filter(leaning -> leaning.part() == Part.EFFECT)
                .map(Leaning::from)
                .filter(verb -> verb + 2 < reading.words().size())
                .filter(verb ->
                        THIRD_PERSON.matcher(reading.words().get(verb).lower()).matches())
                .filter(verb -> OWED_TO.contains(reading.words().get(verb + 1).lower()))
                .anyMatch(verb -> hitAt(verb + 2).filter(this::isTreatment).isPresent());
    }

    /** Whether a word can be a verb of an effect, with more behind it: "steroids damage bones". */
    private boolean leansAt(int word) {
        return word + 1 < reading.words().size()
                && leanings.stream()
                        .filter(leaning -> leaning.from() == word)
                        .anyMatch(leaning -> leaning.part() == Part.EFFECT || leaning.part() == Part.OUTCOME);
    }

    /** The place behind the words with which it may begin: articles, and what is done with a treatment. */
    private int subject() {
        int at = 0;
        while (at < reading.words().size()
                && BEFORE_SUBJECT.contains(reading.words().get(at).lower())) {
            at++;
        }
        return at;
    }

    private int afterAdverbs(int from) {
        int at = from;
        while (at < reading.words().size()
                && BEFORE_VERB.contains(reading.words().get(at).lower())) {
            at++;
        }
        return at;
    }

    private boolean isEffect(int word) {
        boolean leans = leanings.stream()
                .anyMatch(l -> l.from() == word && (l.sign() != 0 || l.way() != 0 || l.part() == Part.BRINGS));
        boolean lacks = word > 0 && reading.words().get(word - 1).lower().equals("no");
        boolean outcome = leanings.stream().anyMatch(l -> l.from() == word && l.part() == Part.OUTCOME);
        return leans
                || (lacks && outcome)
                || hitAt(word).filter(hit -> EFFECTS.contains(hit.wordClass())).isPresent();
    }

    /** "Lupus is cured by stem cells". */
    private boolean isByTreatment() {
        List<Word> words = reading.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).lower().equals("by") && isEffect(i - 1)) {
                int at = i + 1;
                while (at < words.size()
                        && BEFORE_SUBJECT.contains(words.get(at).lower())) {
                    at++;
                }
                return hitAt(at).filter(this::isTreatment).isPresent();
            }
        }
        return false;
    }

    private boolean namesTreatment() {
        return reading.hits().stream().anyMatch(this::isTreatment);
    }

    private boolean hasFiniteVerb() {
        return Clauses.isSentence(reading.words().stream().map(Word::lower).toList());
    }

    private Optional<Hit> hitAt(int word) {
        return reading.hits().stream().filter(hit -> hit.from() == word).findFirst();
    }

    private boolean isTreatment(Hit hit) {
        return isTreatmentOrHabit(hit) && hit.wordClass() != WordClass.LIFE;
    }

    /** A dose is an amount of a treatment, and speaks of none by itself. */
    private boolean isTreatmentOrHabit(Hit hit) {
        return !reading.words().get(hit.from()).stem().equals("dos")
                && hit.wordClass().ground() == Verdict.Ground.Kind.INTERVENTION
                && hit.wordClass() != WordClass.WEAKTREATMENT;
    }
}
