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
 */
record LearnedSignRow(String name, String learned, double least) {

    /** How many cells a line has. */
    static final int CELLS = 3;

    static LearnedSignRow of(List<String> cells) {
        return new LearnedSignRow(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
    }

    /** The words in which it is seen, each once, as written, those first that show it most surely. */
    Set<String> in(List<LearnedSigns.Found> found) {
        return found.stream()
                .filter(seen -> seen.sign().equals(learned) && seen.score() >= least)
                .sorted(Comparator.comparingDouble(LearnedSigns.Found::score).reversed())
                .map(LearnedSigns.Found::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
