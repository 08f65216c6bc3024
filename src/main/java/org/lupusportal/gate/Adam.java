package org.lupusportal.gate;

import java.util.Arrays;

/**
 * Moves numbers against their slope, each by a step that fits how steady its slope has been. Not safe to share.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba: Adam, a method for stochastic optimization</a>
 */
final class Adam {

    private static final float STEADY = 0.9f;
    private static final float SIZE = 0.999f;

    private final float[] numbers;
    private final float[] slope;
    private final float[] mean;
    private final float[] square;
    private double steadyLeft = 1;
    private double sizeLeft = 1;

    Adam(float[] numbers, float[] slope) {
        this.numbers = numbers;
        this.slope = slope;
        this.mean = new float[numbers.length];
        this.square = new float[numbers.length];
    }

    /** One step; the slope is empty after it. */
    void step(float rate) {
        steadyLeft *= STEADY;
        sizeLeft *= SIZE;
        float far = (float) (rate / (1 - steadyLeft));
        float scale = (float) (1 / Math.sqrt(1 - sizeLeft));
        for (int i = 0; i < numbers.length; i++) {
            float way = slope[i];
            mean[i] = STEADY * mean[i] + (1 - STEADY) * way;
            square[i] = SIZE * square[i] + (1 - SIZE) * way * way;
            numbers[i] -= far * mean[i] / ((float) Math.sqrt(square[i]) * scale + 1e-8f);
        }
        Arrays.fill(slope, 0);
    }
}
