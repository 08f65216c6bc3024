package org.lupusportal.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.evidence.ClaimKind;

/**
 * What a reader asked, as understood.
 *
 * @param text cleaned and cut
 * @param corrected the text in known words, where some were unknown
 * @param isQuestion whether it is put as a question
 * @param units what is asked for
 * @param kinds of claim that would answer it; empty where any would
 */
record Question(String text, Optional<String> corrected, boolean isQuestion, List<Unit> units, Set<ClaimKind> kinds) {

    Question {
        units = List.copyOf(units);
        kinds = Set.copyOf(kinds);
    }

    /** What is worth marking in a text: words that stand everywhere are marked only where there are no others. */
    List<Unit> marked() {
        List<Unit> telling = units.stream().filter(Unit::telling).toList();
        return telling.isEmpty() ? units : telling;
    }

    /**
     * Words that belong together, such as "bone marrow transplant", or a single word.
     *
     * @param number 0 for the first
     * @param words as they stand in the question
     * @param parts the words and concepts that can be found for it
     * @param telling whether it says what is asked about, and not only how
     */
    record Unit(int number, String words, List<Part> parts, boolean telling) {

        Unit {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A word of the index.
     *
     * @param word stem or concept
     * @param weight by which its scores count
     * @param wider whether it is what the reader's words lead on to, and not what they say
     */
    record Part(String word, float weight, boolean wider) {

        boolean isConcept() {
            return Synonyms.isConcept(word);
        }
    }
}
