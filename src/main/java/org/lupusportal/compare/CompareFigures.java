package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;

/**
 * How often a sentence of a text from elsewhere is given the right one of our answers, on sentences for which people have said
 * which answers are right.
 *
 * @param sentences how many were asked
 * @param first how many have a right one in the first place
 * @param amongThree how many have a right one among the first three
 * @param misses those that have none among the first three
 */
public record CompareFigures(int sentences, int first, int amongThree, List<Miss> misses) {

    private static final int PLACES = 3;

    public CompareFigures {
        misses = List.copyOf(misses);
    }

    /**
     * A sentence with the answers that are right.
     *
     * @param id of the sentence
     * @param text the sentence
     * @param right ids of heard claims, and of claims behind {@code claim:}
     */
    public record Pair(String id, String text, List<String> right) {

        public Pair {
            right = List.copyOf(right);
        }
    }

    /**
     * A sentence without a right answer among the first three.
     *
     * @param pair what was asked
     * @param found what came first
     */
    public record Miss(Pair pair, List<String> found) {}

    /** Asks each sentence by itself, as it would stand alone in a text. */
    static CompareFigures of(List<Pair> pairs, Comparer comparer, Edition edition) {
        int first = 0;
        List<Miss> misses = new ArrayList<>();
        for (Pair pair : pairs) {
            List<String> found = comparer.closest(pair.text(), edition).stream()
                    .map(match -> match instanceof Match.Known ? "claim:" + match.id() : match.id())
                    .limit(PLACES)
                    .toList();
            first += found.stream().limit(1).anyMatch(pair.right()::contains) ? 1 : 0;
            if (found.stream().noneMatch(pair.right()::contains)) {
                misses.add(new Miss(pair, found));
            }
        }
        return new CompareFigures(pairs.size(), first, pairs.size() - misses.size(), misses);
    }

    /** The figures in words, misses first. */
    public String account() {
        String missed = misses.stream()
                .map(m -> m.pair().id() + " " + m.pair().text() + "\n    right: "
                        + String.join(", ", m.pair().right()) + "\n    found: " + String.join(", ", m.found()) + "\n")
                .reduce("", String::concat);
        return missed
                + Stream.of("first " + share(first), "among the first three " + share(amongThree))
                        .map(line -> line + "\n")
                        .reduce("", String::concat);
    }

    private String share(int right) {
        return String.format(
                Locale.ROOT, "%d of %d (%.1f%%)", right, sentences, sentences == 0 ? 0.0 : 100.0 * right / sentences);
    }
}
