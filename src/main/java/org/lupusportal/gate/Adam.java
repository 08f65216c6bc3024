package org.lupusportal.gate;

import java.util.Arrays;

/**
 * Rows of numbers that learn: each is moved against its slope by a step that fits how steady its slope has been. Not safe to share.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba: Adam, a method for stochastic optimization</a>
 */
final class Adam {

    private static final float STEADY = 0.9f;
    private static final float SIZE = 0.999f;

    final float[][] numbers;

    /** Which way each number should not go; whoever learns adds to it. */
    final float[][] slope;

    private final float[][] mean;
    private final float[][] square;
    private double steadyLeft = 1;
    private double sizeLeft = 1;

    /**
     * Begins anywhere near nothing.
     *
     * @param rows how many rows
     * @param length how many numbers in each
     * @param bound how far from nothing they begin at most
     * @param chance where each begins
     */
    Adam(int rows, int length, float bound, Chance chance) {
        this.numbers = new float[rows][length];
        this.slope = new float[rows][length];
        this.mean = new float[rows][length];
        this.square = new float[rows][length];
        for (float[] row : numbers) {
            for (int i = 0; i < length; i++) {
                row[i] = chance.around(bound);
            }
        }
    }

    /**
     * Adds to the slope for {@linkplain Floats#addAll sums} to which each row was added so many times.
     *
     * @param given how many times
     * @param sumsSlope how much too high each sum was
     * @param givenSlope the same for what was given, which is added to it
     */
    void learn(float[] given, float[] sumsSlope, float[] givenSlope) {
        for (int row = 0; row < numbers.length; row++) {
            Floats.add(given[row], sumsSlope, slope[row]);
            for (int i = 0; i < sumsSlope.length; i++) {
                givenSlope[row] += sumsSlope[i] * numbers[row][i];
            }
        }
    }

    /** One step; the slope is empty after it. */
    void step(float rate) {
        steadyLeft *= STEADY;
        sizeLeft *= SIZE;
        float far = (float) (rate / (1 - steadyLeft));
        float scale = (float) (1 / Math.sqrt(1 - sizeLeft));
        for (int row = 0; row < numbers.length; row++) {
            step(numbers[row], slope[row], mean[row], square[row], far, scale);
            Arrays.fill(slope[row], 0);
        }
    }

    private static void step(float[] numbers, float[] slope, float[] mean, float[] square, float far, float scale) {
        for (int i = 0; i < numbers.length; i++) {
            float way = slope[i];
            mean[i] = STEADY * mean[i] + (1 - STEADY) * way;
            square[i] = SIZE * square[i] + (1 - SIZE) * way * way;
            numbers[i] -= far * mean[i] / ((float) Math.sqrt(square[i]) * scale + 1e-8f);
        }
    }
}
