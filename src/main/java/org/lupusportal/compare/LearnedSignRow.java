package org.lupusportal.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lupusportal.gate.LearnedSigns;

/**
 * One line of the list {@code learned-signs.txt}: a sign that is seen by what was learned from sentences, whatever its words.
 *
 * @param name of the sign, as in {@code signs.txt}
 * @param learned the name by which it was learned
 * @param least how sure it must be to be shown, from 0 to 1
 * @param borneOut how sure where the text shows other signs
 */
record LearnedSignRow(String name, String learned, double least, double borneOut) {

    /** How many cells a line has. */
    static final int CELLS = 4;

    private static final int LEAST = 2;
    private static final int BORNE_OUT = 3;

    static LearnedSignRow of(List<String> cells) {
        return new LearnedSignRow(
                cells.get(0),
                cells.get(1),
                Double.parseDouble(cells.get(LEAST)),
                Double.parseDouble(cells.get(BORNE_OUT)));
    }

    /** Whether it is seen by itself. */
    boolean isIn(List<LearnedSigns.Found> found) {
        return found.stream().anyMatch(seen -> shows(seen, least));
    }

    /** The words in which it is seen in a text that shows other signs, each once, as written, those first that show it most surely. */
    Set<String> in(List<LearnedSigns.Found> found) {
        return found.stream()
                .filter(seen -> shows(seen, borneOut))
                .sorted(Comparator.comparingDouble(LearnedSigns.Found::score).reversed())
                .map(LearnedSigns.Found::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean shows(LearnedSigns.Found seen, double atLeast) {
        return seen.sign().equals(learned) && seen.score() >= atLeast;
    }
}
