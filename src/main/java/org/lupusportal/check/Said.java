package org.lupusportal.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lupusportal.gate.Wording;
import org.lupusportal.gate.Wording.Direction;
import org.lupusportal.gate.Wording.Strength;

/**
 * How surely words speak, and of what.
 *
 * @param whole what they say together; where they point different ways, the surest part that tells of a benefit or a harm
 *     speaks for all, so that "and it helps" cannot hide behind "did not"
 * @param clauses how each clause speaks for itself
 */
public record Said(Wording whole, List<Clause> clauses) {

    public Said {
        clauses = List.copyOf(clauses);
    }

    /** An entry of a list of open questions: "Whether it lowers activity". */
    private static final Pattern ASKS =
            Pattern.compile("^\\W*(?:whether|how|who|why|what|which)\\b", Pattern.CASE_INSENSITIVE);

    private static final Wording NOTHING = new Wording(Strength.UNKNOWN, Direction.NONE);

    /**
     * A clause by itself.
     *
     * @param words as written
     * @param wording how surely it speaks, and in which direction
     */
    public record Clause(String words, Wording wording) {

        private static final Set<Strength> MAKERS = EnumSet.of(Strength.CREDIT, Strength.PLAIN, Strength.ABSOLUTE);

        /** Whether it says something on an effect: it has a direction, or is a claim, outright or told of a study, in which none can be told. */
        boolean tells(Galley galley) {
            return wording.hasDirection() || (MAKERS.contains(wording.strength()) && galley.makesClaim(words));
        }
    }

    public static Said of(Wording wording) {
        return new Said(wording, List.of(new Clause("", wording)));
    }

    /** Reads one sentence. */
    public static Said of(String sentence) {
        return of(sentence, Wording.clauses(sentence), sentence);
    }

    /**
     * Reads some clauses of a text. Counts of two groups side by side are one comparison and are not taken apart.
     *
     * @param words the clauses in one piece
     * @param clauses with their places in the text
     * @param text where they stand
     */
    public static Said of(String words, List<Wording.Clause> clauses, String text) {
        if (ASKS.matcher(words).find()) {
            return of(new Wording(Strength.QUESTION, Direction.NONE));
        }
        if (Count.in(words).size() > 1) {
            return of(Wording.of(words));
        }
        Wording loudest = clauses.stream()
                .map(Wording.Clause::wording)
                .filter(Wording::hasDirection)
                .max(Comparator.comparing((Wording part) -> part.direction() != Direction.NO_DIFFERENCE)
                        .thenComparingInt(part -> part.strength().leastStep()))
                .orElse(NOTHING);
        return new Said(
                loudest,
                clauses.stream()
                        .map(clause -> new Clause(text.substring(clause.start(), clause.end()), clause.wording()))
                        .toList());
    }

    /** Of the clauses that say something on an effect, the one that needs most certainty. */
    public Optional<Wording> surest(Galley galley) {
        return clauses.stream()
                .filter(clause -> clause.tells(galley))
                .map(Clause::wording)
                .max(Comparator.comparingInt(wording -> wording.strength().leastStep()));
    }
}
