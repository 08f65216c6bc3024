package tutor;

import java.util.Arrays;
import java.util.Random;

/**
 * What is learned over the language model: looks at each piece of a sentence, and judges by the strongest sight and by the whole
 * whether the sentence is a claim. Not safe to share; {@link #copy} is.
 */
final class Judge {

    private static final int DEPTH = Encoder.DEPTH;
    private static final int SIGHTS = 96;
    private static final int POOLED = 2 * SIGHTS;
    private static final int WEIGHERS = 32;

    private static final int ROUNDS = 9;
    private static final int BATCH = 32;
    private static final float RATE = 1e-3f;
    private static final float SHRINK = 0.01f;
    private static final float LEFT_OUT = 0.3f;
    private static final float DOUBT = 0.05f;

    /** Where in the numbers each part begins. */
    private static final int SIGHT_STARTS = SIGHTS * DEPTH;

    private static final int WEIGHINGS = SIGHT_STARTS + SIGHTS;
    private static final int WEIGHER_STARTS = WEIGHINGS + POOLED * WEIGHERS;
    private static final int VERDICTS = WEIGHER_STARTS + WEIGHERS;
    private static final int BIAS = VERDICTS + WEIGHERS;

    private final float[] numbers = new float[BIAS + 1];
    private final float[] slope = new float[BIAS + 1];
    private final float[] mean = new float[BIAS + 1];
    private final float[] square = new float[BIAS + 1];
    private final Random chance;

    private float[] seen = {};
    private final float[] pooled = new float[POOLED];
    private final int[] strongest = new int[SIGHTS];
    private final boolean[] out = new boolean[POOLED];
    private final float[] said = new float[WEIGHERS];
    private int steps;

    Judge(long seed) {
        this.chance = new Random(seed);
        fill(0, SIGHT_STARTS, DEPTH);
        fill(WEIGHINGS, WEIGHER_STARTS, POOLED);
        fill(VERDICTS, BIAS, WEIGHERS);
    }

    private void fill(int from, int to, int inputs) {
        for (int i = from; i < to; i++) {
            numbers[i] = (float) (chance.nextGaussian() / Math.sqrt(inputs));
        }
    }

    /** One that judges alike. */
    Judge copy() {
        Judge copy = new Judge(0);
        System.arraycopy(numbers, 0, copy.numbers, 0, numbers.length);
        return copy;
    }

    /** Learns from sentences as the language model read them. */
    void learn(float[][] read, boolean[] claims) {
        int[] order = new int[read.length];
        Arrays.setAll(order, i -> i);
        int all = ROUNDS * (read.length / BATCH);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order);
            for (int from = 0; from + BATCH <= order.length; from += BATCH) {
                for (int i = from; i < from + BATCH; i++) {
                    double likely = 1 / (1 + StrictMath.exp(-judge(read[order[i]], true)));
                    double wanted = claims[order[i]] ? 1 - DOUBT : DOUBT;
                    trace(read[order[i]], (float) ((likely - wanted) / BATCH));
                }
                step(RATE * (1 - (float) steps / all));
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
    }

    /** Above 0 for a claim. */
    float judge(float[] read) {
        return judge(read, false);
    }

    private float judge(float[] read, boolean learning) {
        int pieces = read.length / DEPTH;
        look(read, pieces);
        for (int i = 0; learning && i < POOLED; i++) {
            out[i] = chance.nextFloat() < LEFT_OUT;
            pooled[i] = out[i] ? 0 : pooled[i] / (1 - LEFT_OUT);
        }
        float sum = numbers[BIAS];
        for (int w = 0; w < WEIGHERS; w++) {
            float weighed = numbers[WEIGHER_STARTS + w];
            for (int i = 0; i < POOLED; i++) {
                weighed += numbers[WEIGHINGS + w * POOLED + i] * pooled[i];
            }
            said[w] = Math.max(0, weighed);
            sum += numbers[VERDICTS + w] * said[w];
        }
        return sum;
    }

    private void look(float[] read, int pieces) {
        seen = seen.length < pieces * SIGHTS ? new float[pieces * SIGHTS] : seen;
        Arrays.fill(pooled, 0);
        Arrays.fill(strongest, 0);
        for (int p = 0; p < pieces; p++) {
            for (int s = 0; s < SIGHTS; s++) {
                float sight = Math.max(0, numbers[SIGHT_STARTS + s] + product(s * DEPTH, read, p * DEPTH));
                seen[p * SIGHTS + s] = sight;
                pooled[SIGHTS + s] += sight / pieces;
                if (sight > pooled[s]) {
                    pooled[s] = sight;
                    strongest[s] = p;
                }
            }
        }
    }

    /** Four sums side by side, which a processor adds up at once. */
    private float product(int from, float[] read, int at) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < DEPTH; i += 4) {
            a += numbers[from + i] * read[at + i];
            b += numbers[from + i + 1] * read[at + i + 1];
            c += numbers[from + i + 2] * read[at + i + 2];
            d += numbers[from + i + 3] * read[at + i + 3];
        }
        return a + b + c + d;
    }

    /** Adds up which way each number should go for the sentence that was judged last. */
    private void trace(float[] read, float tooHigh) {
        slope[BIAS] += tooHigh;
        float[] back = new float[POOLED];
        for (int w = 0; w < WEIGHERS; w++) {
            slope[VERDICTS + w] += tooHigh * said[w];
            float each = said[w] > 0 ? tooHigh * numbers[VERDICTS + w] : 0;
            slope[WEIGHER_STARTS + w] += each;
            for (int i = 0; each != 0 && i < POOLED; i++) {
                slope[WEIGHINGS + w * POOLED + i] += each * pooled[i];
                back[i] += each * numbers[WEIGHINGS + w * POOLED + i];
            }
        }
        int pieces = read.length / DEPTH;
        for (int i = 0; i < POOLED; i++) {
            back[i] = out[i] ? 0 : back[i] / (1 - LEFT_OUT);
        }
        for (int p = 0; p < pieces; p++) {
            for (int s = 0; s < SIGHTS; s++) {
                float here = back[SIGHTS + s] / pieces + (strongest[s] == p ? back[s] : 0);
                if (seen[p * SIGHTS + s] > 0 && here != 0) {
                    slope[SIGHT_STARTS + s] += here;
                    for (int i = 0; i < DEPTH; i++) {
                        slope[s * DEPTH + i] += here * read[p * DEPTH + i];
                    }
                }
            }
        }
    }

    /** A step by Adam; what looks and weighs also shrinks a little. */
    private void step(float rate) {
        steps++;
        float meanPart = (float) (1 - StrictMath.pow(0.9, steps));
        float squarePart = (float) (1 - StrictMath.pow(0.999, steps));
        for (int i = 0; i < numbers.length; i++) {
            mean[i] = 0.9f * mean[i] + 0.1f * slope[i];
            square[i] = 0.999f * square[i] + 0.001f * slope[i] * slope[i];
            boolean shrinks = i < SIGHT_STARTS || i >= WEIGHINGS && i < WEIGHER_STARTS;
            float way = mean[i] / meanPart / ((float) Math.sqrt(square[i] / squarePart) + 1e-8f);
            numbers[i] -= rate * (way + (shrinks ? SHRINK * numbers[i] : 0));
            slope[i] = 0;
        }
    }
}
