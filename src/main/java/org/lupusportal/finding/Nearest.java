package org.lupusportal.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The word that a writer most likely meant, as far as letters can tell: a slip of the keys, not a guess at sense. */
public final class Nearest {

    private static final int MOST_SLIPS = 3;

    private Nearest() {}

    /**
     * Looks for the known word that is the fewest slips away: a letter too many, too few, wrong, or two swapped.
     *
     * @param word as written
     * @param known the words that exist
     * @return the nearest, the first by alphabet among equals; none if more than a third of the letters, or more than three,
     *     are wrong, or for a single letter, which could be any
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        int most = written.length() < 2 ? 0 : Math.min(MOST_SLIPS, Math.max(1, written.length() / 3));
        return known.stream()
                .filter(k -> Math.abs(k.length() - written.length()) <= most)
                .map(k -> new Guess(k, slips(written, k.toLowerCase(Locale.ROOT))))
                .filter(g -> g.slips <= most)
                .min(Comparator.comparingInt(Guess::slips).thenComparing(Guess::word))
                .map(Guess::word);
    }

    private record Guess(String word, int slips) {}

    /** The optimal string alignment distance, row by row. */
    private static int slips(String a, String b) {
        int @Nullable [] beforeLast = null;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (beforeLast != null
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
