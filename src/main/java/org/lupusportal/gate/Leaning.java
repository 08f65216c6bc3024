package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.gate.Leanings.Lean;

/**
 * A word or phrase of a clause with what it says of direction, from the list of leanings where that knows it, else from the
 * class and polarity that the vocabulary gives it.
 *
 * @param from number of its first word
 * @param to number after its last
 * @param sign 1 if it is good by itself, -1 if bad, 0 if that depends on what it is done to
 * @param way 1 if it makes something more, -1 if less, 0 if neither
 * @param polarity 1 if people want more of it, -1 if less
 * @param part what it does in the clause beside that
 */
record Leaning(int from, int to, int sign, int way, int polarity, Part part) {

    private static final Set<WordClass> OUTCOMES = EnumSet.of(
            WordClass.SYMPTOM,
            WordClass.DISEASE,
            WordClass.MEASURE,
            WordClass.FUNCTION,
            WordClass.PROCESS,
            WordClass.EVENT,
            WordClass.SURVIVAL,
            WordClass.ADVERSE);
    private static final Map<WordClass, Part> PARTS = Map.of(
            WordClass.CAUSE,
            Part.BRINGS,
            WordClass.GET,
            Part.REACHES,
            WordClass.RISK,
            Part.RISK,
            WordClass.ORGAN,
            Part.ORGAN,
            WordClass.COMPARE,
            Part.EFFECT);

    /** What a word does in a clause. */
    enum Part {
        OUTCOME,
        ORGAN,
        RISK,
        BRINGS,
        COMES,
        CLEARS,
        REACHES,
        SAFE,
        TREATMENT,
        EFFECT,
        OTHER
    }

    /** The leanings of a clause, in order, none overlapping another. */
    static List<Leaning> in(Reading reading) {
        List<Word> words = reading.words();
        List<Leaning> found = new ArrayList<>();
        int at = 0;
        int hit = 0;
        while (at < words.size()) {
            while (hit < reading.hits().size() && reading.hits().get(hit).from() < at) {
                hit++;
            }
            boolean begins =
                    hit < reading.hits().size() && reading.hits().get(hit).from() == at;
            Optional<Leaning> leaning =
                    findAt(reading, at, begins ? Optional.of(reading.hits().get(hit)) : Optional.empty());
            leaning.ifPresent(found::add);
            at = leaning.map(Leaning::to).orElse(at + 1);
        }
        return found;
    }

    private static Optional<Leaning> findAt(Reading reading, int at, Optional<Hit> hit) {
        int known = hit.map(term -> term.to() - at).orElse(0);
        return Leanings.standard()
                .findAt(reading.words(), at)
                .filter(listed -> listed.words() >= known)
                .map(listed -> listed(at, listed))
                .or(() -> hit.map(term -> known(reading, term)));
    }

    private static Leaning listed(int at, Leanings.Found found) {
        Part part = switch (found.lean()) {
            case WANTED, UNWANTED -> Part.OUTCOME;
            case BRINGS -> Part.BRINGS;
            case COMES -> Part.COMES;
            case CLEARS -> Part.CLEARS;
            case SAFE -> Part.SAFE;
            case NEITHER -> Part.OTHER;
            default -> Part.EFFECT;
        };
        return new Leaning(
                at,
                at + found.words(),
                sign(found.lean()),
                way(found.lean()),
                found.lean() == Lean.WANTED ? 1 : found.lean() == Lean.UNWANTED ? -1 : 0,
                part);
    }

    private static Leaning known(Reading reading, Hit hit) {
        boolean outcome = OUTCOMES.contains(hit.wordClass());
        boolean cells = hit.term().concept().equals("immune-cells");
        boolean bad = hit.wordClass() == WordClass.ADVERSE || hit.wordClass() == WordClass.DISEASE;
        int polarity = !outcome ? 0 : bad ? -1 : hit.term().polarity();
        int sign = hit.wordClass() == WordClass.HURT ? -1 : 0;
        for (int i = hit.from(); i < hit.to() && sign == 0 && hit.to() - hit.from() > 1; i++) {
            Lean inner = Leanings.standard()
                    .findAt(reading.words().subList(i, i + 1), 0)
                    .map(Leanings.Found::lean)
                    .orElse(Lean.NEITHER);
            sign = outcome && way(inner) != 0 ? way(inner) * Math.abs(polarity) : sign(inner);
            sign = outcome && sign(inner) < 0 ? 0 : sign;
        }
        return new Leaning(
                hit.from(),
                hit.to(),
                sign,
                way(hit.wordClass()),
                polarity,
                cells ? Part.OTHER : part(hit.wordClass(), outcome));
    }

    private static Part part(WordClass wordClass, boolean outcome) {
        if (outcome) {
            return Part.OUTCOME;
        }
        return switch (wordClass.ground()) {
            case INTERVENTION -> Part.TREATMENT;
            case EFFECT, SAFETY -> PARTS.getOrDefault(wordClass, Part.EFFECT);
            default -> PARTS.getOrDefault(wordClass, Part.OTHER);
        };
    }

    private static int sign(Lean lean) {
        return lean == Lean.GOOD ? 1 : lean == Lean.BAD ? -1 : 0;
    }

    private static int way(Lean lean) {
        return lean == Lean.UP ? 1 : lean == Lean.DOWN ? -1 : 0;
    }

    private static int way(WordClass wordClass) {
        boolean down = wordClass == WordClass.LOWER || wordClass == WordClass.PREVENT;
        return down ? -1 : wordClass == WordClass.RAISE ? 1 : 0;
    }
}
