package org.lupusportal.gate;

import java.util.List;

/**
 * Weighers while they learn: each speaks up only where what is handed to it is together enough, an effect and no question, say.
 * The verdict is what they say. Not safe to share.
 */
final class Weighers {

    /** How many. */
    static final int SIZE = 32;

    /** What they make of what is handed to them: a row of all weighers for each number. */
    final Adam weighings;

    final Adam starts;

    /** What each counts. */
    final Adam verdicts;

    final Adam bias;

    private float[] said = {};

    Weighers(int handed, Chance chance) {
        this.weighings = new Adam(handed, SIZE, (float) (1 / Math.sqrt(handed)), chance);
        this.starts = new Adam(1, SIZE, (float) (1 / Math.sqrt(handed)), chance);
        this.verdicts = new Adam(1, SIZE, (float) (1 / Math.sqrt(SIZE)), chance);
        this.bias = new Adam(1, 1, 0, chance);
    }

    List<Adam> numbers() {
        return List.of(weighings, starts, verdicts, bias);
    }

    /**
     * Weighs.
     *
     * @param given what is handed to them
     * @param kept how much is kept of what each says: 0, or a little more than 1
     * @return above 0 for a claim
     */
    double weigh(float[] given, float[] kept) {
        said = starts.numbers[0].clone();
        Floats.addAll(given, weighings.numbers, said);
        double sum = bias.numbers[0][0];
        for (int w = 0; w < SIZE; w++) {
            said[w] = Math.max(0, said[w]);
            sum += verdicts.numbers[0][w] * said[w] * kept[w];
        }
        return sum;
    }

    /**
     * Adds up which way each number should go for what was weighed last.
     *
     * @param given as weighed
     * @param kept as weighed
     * @param slope how much too high the verdict was
     * @return how much too high each number was that was given
     */
    float[] learn(float[] given, float[] kept, float slope) {
        bias.slope[0][0] += slope;
        float[] saidSlope = new float[SIZE];
        for (int w = 0; w < SIZE; w++) {
            verdicts.slope[0][w] += slope * said[w] * kept[w];
            saidSlope[w] = said[w] > 0 ? slope * verdicts.numbers[0][w] * kept[w] : 0;
        }
        Floats.add(1, saidSlope, starts.slope[0]);
        float[] givenSlope = new float[given.length];
        weighings.learn(given, saidSlope, givenSlope);
        return givenSlope;
    }
}
