package org.lupusportal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How well everything in the index fits one question, unit by unit. For one thread. */
final class Tally {

    /** A unit counts by the part and field in which it says most; that others repeat it adds little. */
    private static final float REPEATED = 0.3f;

    private final int[] numbers;
    private final float[] scores;
    private final int[] units;
    private final boolean[] told;
    private final float[] best;
    private final float[] sum;

    Tally(int[] numbers) {
        this.numbers = numbers;
        this.scores = new float[numbers.length];
        this.units = new int[numbers.length];
        this.told = new boolean[numbers.length];
        this.best = new float[numbers.length];
        this.sum = new float[numbers.length];
    }

    /** Adds a word of the unit that is being reckoned. */
    void add(Postings word, float weight) {
        for (int i = 0; i < word.documents().length; i++) {
            int document = word.documents()[i];
            float score = word.scores()[i] * weight;
            best[document] = Math.max(best[document], score);
            sum[document] += score;
        }
    }

    /** Closes the unit, all words of which were added. */
    void closeUnit(boolean telling) {
        for (int document = 0; document < scores.length; document++) {
            if (sum[document] > 0) {
                scores[document] += best[document] + REPEATED * (sum[document] - best[document]);
                units[document]++;
                told[document] |= telling;
            }
        }
        Arrays.fill(best, 0);
        Arrays.fill(sum, 0);
    }

    /**
     * What fits, best first.
     *
     * @param leastUnits that it must hold
     * @param mustTell whether one of them must be a telling one
     * @param limit of entries
     */
    List<Catalog.Entry> entries(int leastUnits, boolean mustTell, int limit) {
        List<Catalog.Entry> entries = new ArrayList<>();
        for (int document = 0; document < scores.length; document++) {
            if (units[document] >= leastUnits && (told[document] || !mustTell)) {
                entries.add(new Catalog.Entry(document, numbers[document], scores[document]));
            }
        }
        entries.sort(Comparator.comparing(Catalog.Entry::score).reversed());
        return entries.subList(0, Math.min(limit, entries.size()));
    }
}
