package org.lupusportal.gate;

import java.util.Arrays;
import java.util.List;

/**
 * The traits of all lessons as rows of numbers, which is what {@link Training} reads. Traits found in one sentence only are
 * left out, since nothing can be learned from them. Immutable once read.
 */
final class TraitRows {

    private static final int LEAST = 2;

    private final KeyTable vocabulary;
    private final int[][] rows;
    private final float[][] values;

    private TraitRows(KeyTable vocabulary, int sentences) {
        this.vocabulary = vocabulary;
        this.rows = new int[sentences][];
        this.values = new float[sentences][];
    }

    static TraitRows of(List<String> sentences) {
        int[][] keys = sentences.parallelStream().map(TraitRows::keysOf).toArray(int[][]::new);
        TraitRows rows = new TraitRows(KeyTable.frequent(keys, LEAST), keys.length);
        for (int i = 0; i < keys.length; i++) {
            rows.add(i, keys[i]);
        }
        return rows;
    }

    /** The sorted keys of all traits of a sentence. */
    static int[] keysOf(String text) {
        Traits traits = new Traits();
        String trimmed = text.strip();
        TraitReader.read(Reading.of(trimmed), trimmed, 0, trimmed.length(), traits);
        int[] keys = traits.keys();
        Arrays.sort(keys);
        return keys;
    }

    private void add(int number, int[] keys) {
        int[] row = new int[keys.length];
        float[] value = new float[keys.length];
        float each = (float) (1 / Math.sqrt(Math.max(1, keys.length)));
        int n = 0;
        for (int key : keys) {
            int at = vocabulary.number(key);
            if (at >= 0 && n > 0 && row[n - 1] == at) {
                value[n - 1] += each;
            } else if (at >= 0) {
                row[n] = at;
                value[n++] = each;
            }
        }
        rows[number] = Arrays.copyOf(row, n);
        values[number] = Arrays.copyOf(value, n);
    }

    KeyTable vocabulary() {
        return vocabulary;
    }

    int size() {
        return rows.length;
    }

    /** The numbers of the traits of a sentence. */
    int[] row(int sentence) {
        return rows[sentence];
    }

    /** How much each trait of a sentence counts, in the order of {@link #row}. */
    float[] values(int sentence) {
        return values[sentence];
    }

    /**
     * What one view sees of each sentence.
     *
     * @param traits whether it sees the trait of that number
     */
    TraitRows seenBy(boolean[] traits) {
        TraitRows seen = new TraitRows(vocabulary, rows.length);
        for (int i = 0; i < rows.length; i++) {
            int[] row = new int[rows[i].length];
            float[] value = new float[row.length];
            int n = 0;
            for (int j = 0; j < row.length; j++) {
                if (traits[rows[i][j]]) {
                    row[n] = rows[i][j];
                    value[n++] = values[i][j];
                }
            }
            seen.rows[i] = Arrays.copyOf(row, n);
            seen.values[i] = Arrays.copyOf(value, n);
        }
        return seen;
    }
}
