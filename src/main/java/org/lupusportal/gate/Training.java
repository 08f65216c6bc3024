package org.lupusportal.gate;

import java.util.Arrays;
import java.util.List;

/**
 * Learns what each trait weighs from labelled sentences: logistic regression with an L2 penalty, by dual coordinate
 * descent. It learns several times, each time from a small part of the traits, and takes the mean of the weights. So no trait
 * can lean on others that happen to stand beside it in the lessons, and the gate fares better on pages that it never saw.
 *
 * <p>Same sentences, same order, same bytes, on every machine: the order of steps comes from a fixed generator, and
 * logarithms from {@link StrictMath}. Traits found in one sentence only are left out, since nothing can be learned from them.
 *
 * @see <a href="https://doi.org/10.1007/s10994-010-5221-8">Yu, Huang, Lin: Dual coordinate descent methods for logistic
 *     regression and maximum entropy models</a>
 */
final class Training {

    private static final int ROUNDS = 60;

    /** How many times the weights are learned, each time from another part of the traits, before they are averaged. */
    private static final int VIEWS = 12;

    private static final int SEEN_PERCENT = 15;

    private final List<LabelledSentence> sentences;
    private final double penalty;
    private int[] vocabulary = {};
    private final int[][] allRows;
    private final float[][] allValues;
    private final int[][] rows;
    private final float[][] values;
    private double[] weights = {};
    private double bias;

    private Training(List<LabelledSentence> sentences, double penalty) {
        this.sentences = sentences;
        this.penalty = penalty;
        this.allRows = new int[sentences.size()][];
        this.allValues = new float[sentences.size()][];
        this.rows = new int[sentences.size()][];
        this.values = new float[sentences.size()][];
    }

    /** Learns from these sentences with the penalty that did best in trials. */
    static Weights on(List<LabelledSentence> sentences) {
        return on(sentences, 200);
    }

    /**
     * Learns from these sentences.
     *
     * @param cost how much a wrong sentence costs beside the penalty on large weights
     */
    static Weights on(List<LabelledSentence> sentences, double cost) {
        Training training = new Training(sentences, cost);
        training.readRows();
        double[] sum = new double[training.vocabulary.length];
        double bias = 0;
        for (int view = 0; view < VIEWS; view++) {
            training.descend(view);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += training.weights[i] / VIEWS;
            }
            bias += training.bias / VIEWS;
        }
        return Weights.of(bias, training.vocabulary, sum);
    }

    private void readRows() {
        int[][] keys = new int[sentences.size()][];
        int total = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keysOf(sentences.get(i).text());
            total += keys[i].length;
        }
        vocabulary = foundTwice(keys, total);
        for (int i = 0; i < keys.length; i++) {
            addRow(i, keys[i]);
        }
    }

    private static int[] keysOf(String text) {
        Traits traits = new Traits();
        String trimmed = text.strip();
        Reading reading = Reading.of(trimmed);
        TraitReader.read(reading, trimmed, 0, trimmed.length(), traits);
        int[] keys = traits.keys();
        Arrays.sort(keys);
        return keys;
    }

    private static int[] foundTwice(int[][] keys, int total) {
        int[] all = new int[total];
        int n = 0;
        for (int[] sentence : keys) {
            for (int i = 0; i < sentence.length; i++) {
                if (i == 0 || sentence[i] != sentence[i - 1]) {
                    all[n++] = sentence[i];
                }
            }
        }
        Arrays.sort(all, 0, n);
        int kept = 0;
        for (int i = 0; i < n; ) {
            int end = i;
            while (end < n && all[end] == all[i]) {
                end++;
            }
            if (end - i > 1) {
                all[kept++] = all[i];
            }
            i = end;
        }
        return Arrays.copyOf(all, kept);
    }

    private void addRow(int number, int[] keys) {
        int[] row = new int[keys.length];
        float[] value = new float[keys.length];
        float each = (float) (1 / Math.sqrt(Math.max(1, keys.length)));
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && keys[i] == keys[i - 1]) {
                if (n > 0 && vocabulary[row[n - 1]] == keys[i]) {
                    value[n - 1] += each;
                }
                continue;
            }
            int at = Arrays.binarySearch(vocabulary, keys[i]);
            if (at >= 0) {
                row[n] = at;
                value[n++] = each;
            }
        }
        allRows[number] = Arrays.copyOf(row, n);
        allValues[number] = Arrays.copyOf(value, n);
    }

    /** Lays out what one view sees of each sentence. */
    private void look(int view) {
        for (int i = 0; i < allRows.length; i++) {
            int[] row = new int[allRows[i].length];
            float[] value = new float[row.length];
            int n = 0;
            for (int j = 0; j < row.length; j++) {
                if (sees(view, vocabulary[allRows[i][j]])) {
                    row[n] = allRows[i][j];
                    value[n++] = allValues[i][j];
                }
            }
            rows[i] = Arrays.copyOf(row, n);
            values[i] = Arrays.copyOf(value, n);
        }
    }

    private static boolean sees(int view, int key) {
        int hash = key * 0x9E3779B1 + view * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 13;
        return Integer.remainderUnsigned(hash, 100) < SEEN_PERCENT;
    }

    private void descend(int view) {
        look(view);
        int n = rows.length;
        bias = 0;
        weights = new double[vocabulary.length];
        double[] alpha = new double[n];
        double[] square = new double[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            alpha[i] = Math.min(0.001 * penalty, 1e-8);
            square[i] = 1;
            for (float v : values[i]) {
                square[i] += v * v;
            }
            move(i, alpha[i]);
        }
        long seed = 42;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = n - 1; i > 0; i--) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                int other = (int) Long.remainderUnsigned(seed >>> 20, i + 1);
                int held = order[i];
                order[i] = order[other];
                order[other] = held;
            }
            for (int i : order) {
                double next = best(alpha[i], square[i], sign(i) * product(i));
                move(i, next - alpha[i]);
                alpha[i] = next;
            }
        }
    }

    /** The multiplier of one sentence that serves best while all others stand still: Newton steps, kept inside its bounds. */
    private double best(double alpha, double square, double margin) {
        boolean lower = 0.5 * square * (penalty - 2 * alpha) + margin >= 0;
        double old = lower ? alpha : penalty - alpha;
        double b = lower ? margin : -margin;
        double z = penalty - old < 0.5 * penalty ? 0.1 * old : old;
        for (int step = 0; step < 100; step++) {
            double slope = square * (z - old) + b + StrictMath.log(z / (penalty - z));
            if (Math.abs(slope) < 1e-6) {
                break;
            }
            double next = z - slope / (square + penalty / (penalty - z) / z);
            z = next <= 0 ? z * 0.1 : Math.min(next, penalty * (1 - 1e-12));
        }
        return lower ? z : penalty - z;
    }

    private int sign(int i) {
        return sentences.get(i).claim() ? 1 : -1;
    }

    private double product(int i) {
        double sum = bias;
        for (int j = 0; j < rows[i].length; j++) {
            sum += weights[rows[i][j]] * values[i][j];
        }
        return sum;
    }

    private void move(int i, double by) {
        double signed = by * sign(i);
        for (int j = 0; j < rows[i].length; j++) {
            weights[rows[i][j]] += signed * values[i][j];
        }
        bias += signed;
    }
}
