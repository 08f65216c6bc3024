package org.lupusportal.gate;

import java.util.Arrays;

/**
 * One small net of detectors while it learns. Each word is a short row of numbers, the sum of what its keys stand for; each
 * detector looks at five words at a time, wherever in the sentence they stand. The strongest sight of each detector and what
 * it sees on the whole go to weighers, each of which speaks up only where what they saw together is enough: an effect and no
 * question, say. The verdict is what the weighers say. Not safe to share.
 */
final class DetectorNet {

    /** How many numbers stand for a word. */
    static final int DEPTH = 32;

    /** How many words a detector sees at once. */
    static final int WINDOW = 5;

    /** How many detectors a net has. */
    static final int DETECTORS = 64;

    /** How many numbers the detectors hand on: all strongest sights first, then all on the whole. */
    static final int HANDED_ON = 2 * DETECTORS;

    /** How many weighers a net has. */
    static final int WEIGHERS = 32;

    /** How much of what a detector sees on the whole counts beside its strongest sight. */
    private static final float WHOLE = 0.5f;

    private static final int SEEN = WINDOW * DEPTH;
    private static final int BEFORE = WINDOW / 2;

    /** What each key stands for; the last row is for stems that the lessons do not hold. */
    final float[] meanings;

    /** What each detector looks for: a row of all numbers in the window for each detector. */
    final float[] sights;

    /** The same, a row of all detectors for each number in the window; see {@link #turnSights}. */
    private final float[] turned = new float[SEEN * DETECTORS];

    final float[] starts;

    /** What the weighers make of what is handed on: a row of all weighers for each number. */
    final float[] weighings;

    final float[] weigherStarts;

    /** What each weigher counts. */
    final float[] verdicts;

    final float[] bias = new float[1];

    final float[] meaningsSlope;
    final float[] sightsSlope;
    final float[] startsSlope;
    final float[] weighingsSlope;
    final float[] weigherStartsSlope;
    final float[] verdictsSlope;
    final float[] biasSlope = new float[1];

    private float[] words = {};
    private float[] found = {};
    private final float[] pooled = new float[HANDED_ON];
    private final float[] said = new float[WEIGHERS];
    private final int[] strongest = new int[DETECTORS];

    DetectorNet(int keys, Chance chance) {
        this.meanings = filled((keys + 1) * DEPTH, 0.17f, chance);
        this.sights = filled(SEEN * DETECTORS, (float) (1 / Math.sqrt(SEEN)), chance);
        this.starts = filled(DETECTORS, (float) (1 / Math.sqrt(SEEN)), chance);
        this.weighings = filled(HANDED_ON * WEIGHERS, (float) (1 / Math.sqrt(HANDED_ON)), chance);
        this.weigherStarts = filled(WEIGHERS, (float) (1 / Math.sqrt(HANDED_ON)), chance);
        this.verdicts = filled(WEIGHERS, (float) (1 / Math.sqrt(WEIGHERS)), chance);
        this.meaningsSlope = new float[meanings.length];
        this.sightsSlope = new float[sights.length];
        this.startsSlope = new float[starts.length];
        this.weighingsSlope = new float[weighings.length];
        this.weigherStartsSlope = new float[WEIGHERS];
        this.verdictsSlope = new float[verdicts.length];
        turnSights();
    }

    private static float[] filled(int size, float bound, Chance chance) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = chance.around(bound);
        }
        return numbers;
    }

    /**
     * Judges a sentence.
     *
     * @param keys numbers of the keys of each word; -1 for one that is hidden
     * @param kept how much is kept of each number handed on, then of each weigher: 0, or a little more than 1
     * @return above 0 for a claim
     */
    double judge(int[] keys, float[] kept) {
        int n = keys.length / Tokens.EACH;
        layOut(keys, n);
        found = new float[n * DETECTORS];
        Arrays.fill(pooled, 0);
        for (int i = 0; i < n; i++) {
            look(i);
        }
        float whole = whole(n);
        for (int d = 0; d < DETECTORS; d++) {
            pooled[DETECTORS + d] *= whole;
        }
        return weigh(kept);
    }

    /** How much of what is seen on the whole counts in a sentence of so many words. */
    static float whole(int words) {
        return WHOLE / (float) Math.sqrt(Math.max(1, words));
    }

    private double weigh(float[] kept) {
        System.arraycopy(weigherStarts, 0, said, 0, WEIGHERS);
        for (int i = 0; i < HANDED_ON; i++) {
            float seen = pooled[i] * kept[i];
            for (int w = 0; seen != 0 && w < WEIGHERS; w++) {
                said[w] += seen * weighings[i * WEIGHERS + w];
            }
        }
        double sum = bias[0];
        for (int w = 0; w < WEIGHERS; w++) {
            said[w] = Math.max(0, said[w]);
            sum += verdicts[w] * said[w] * kept[HANDED_ON + w];
        }
        return sum;
    }

    private void layOut(int[] keys, int n) {
        words = new float[(n + WINDOW - 1) * DEPTH];
        for (int i = 0; i < keys.length; i++) {
            int to = (i / Tokens.EACH + BEFORE) * DEPTH;
            for (int k = 0; keys[i] >= 0 && k < DEPTH; k++) {
                words[to + k] += meanings[keys[i] * DEPTH + k];
            }
        }
    }

    private void look(int at) {
        int row = at * DETECTORS;
        System.arraycopy(starts, 0, found, row, DETECTORS);
        for (int k = 0; k < SEEN; k++) {
            float seen = words[at * DEPTH + k];
            int from = k * DETECTORS;
            for (int d = 0; d < DETECTORS; d++) {
                found[row + d] += seen * turned[from + d];
            }
        }
        for (int d = 0; d < DETECTORS; d++) {
            float seen = Math.max(0, found[row + d]);
            found[row + d] = seen;
            pooled[DETECTORS + d] += seen;
            if (at == 0 || seen > pooled[d]) {
                pooled[d] = seen;
                strongest[d] = at;
            }
        }
    }

    /**
     * Adds up which way each number should go for the sentence that was judged last.
     *
     * @param keys as judged
     * @param kept as judged
     * @param slope how much too high the verdict was
     */
    void learn(int[] keys, float[] kept, float slope) {
        int n = keys.length / Tokens.EACH;
        float whole = whole(n);
        float[] handedOn = learnToWeigh(kept, slope);
        float[] wordsSlope = new float[words.length];
        for (int d = 0; d < DETECTORS; d++) {
            float most = handedOn[d];
            float all = handedOn[DETECTORS + d] * whole;
            for (int at = 0; at < n; at++) {
                float here = at == strongest[d] ? all + most : all;
                if (found[at * DETECTORS + d] > 0 && here != 0) {
                    startsSlope[d] += here;
                    for (int k = 0; k < SEEN; k++) {
                        sightsSlope[d * SEEN + k] += here * words[at * DEPTH + k];
                        wordsSlope[at * DEPTH + k] += here * sights[d * SEEN + k];
                    }
                }
            }
        }
        for (int i = 0; i < keys.length; i++) {
            int from = (i / Tokens.EACH + BEFORE) * DEPTH;
            for (int k = 0; keys[i] >= 0 && k < DEPTH; k++) {
                meaningsSlope[keys[i] * DEPTH + k] += wordsSlope[from + k];
            }
        }
    }

    /** Gives which way each number handed on should have gone. */
    private float[] learnToWeigh(float[] kept, float slope) {
        biasSlope[0] += slope;
        float[] saidSlope = new float[WEIGHERS];
        for (int w = 0; w < WEIGHERS; w++) {
            verdictsSlope[w] += slope * said[w] * kept[HANDED_ON + w];
            saidSlope[w] = said[w] > 0 ? slope * verdicts[w] * kept[HANDED_ON + w] : 0;
            weigherStartsSlope[w] += saidSlope[w];
        }
        float[] handedOn = new float[HANDED_ON];
        for (int i = 0; i < HANDED_ON; i++) {
            float seen = pooled[i] * kept[i];
            float sum = 0;
            for (int w = 0; kept[i] != 0 && w < WEIGHERS; w++) {
                weighingsSlope[i * WEIGHERS + w] += saidSlope[w] * seen;
                sum += saidSlope[w] * weighings[i * WEIGHERS + w];
            }
            handedOn[i] = sum * kept[i];
        }
        return handedOn;
    }

    /** Makes the net judge by its sights as they are now. */
    void turnSights() {
        for (int d = 0; d < DETECTORS; d++) {
            for (int k = 0; k < SEEN; k++) {
                turned[k * DETECTORS + d] = sights[d * SEEN + k];
            }
        }
    }
}
