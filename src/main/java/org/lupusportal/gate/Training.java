package org.lupusportal.gate;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns what each trait weighs from labelled sentences: logistic regression with an L2 penalty, by dual coordinate
 * descent. It learns several times, each time from a part of the traits, and takes the mean of the weights. So no trait
 * can lean on others that happen to stand beside it in the lessons, and the gate fares better on pages that it never saw.
 *
 * <p>Same sentences, same order, same bytes, on every machine: the order of steps comes from a fixed generator, and
 * logarithms from {@link StrictMath}.
 *
 * @see <a href="https://doi.org/10.1007/s10994-010-5221-8">Yu, Huang, Lin: Dual coordinate descent methods for logistic
 *     regression and maximum entropy models</a>
 */
final class Training {

    private static final int ROUNDS = 30;

    /** How many times the weights are learned, each time from another part of the traits, before they are averaged. */
    private static final int VIEWS = 24;

    private static final float SEEN = 0.3f;

    /** How much a wrong sentence costs beside the penalty on large weights; what did best in trials. */
    private static final double COST = 200;

    private final TraitRows rows;
    private final boolean[] yes;
    private final double[] weights;
    private double bias;

    private Training(TraitRows rows, boolean[] yes) {
        this.rows = rows;
        this.yes = yes;
        this.weights = new double[rows.vocabulary().size()];
    }

    /**
     * Learns from these sentences what makes one of them a claim, or whatever else a sentence may be or not be.
     *
     * @param all the traits of each
     * @param isOne whether the sentence of this number is
     */
    static Weights on(TraitRows all, IntPredicate isOne) {
        boolean[] yes = new boolean[all.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = isOne.test(i);
        }
        List<Training> views = IntStream.range(0, VIEWS)
                .parallel()
                .mapToObj(view ->
                        new Training(all.seenBy(seen(view, all.vocabulary().size())), yes).descended())
                .toList();
        double[] sum = new double[all.vocabulary().size()];
        double bias = 0;
        for (Training view : views) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += view.weights[i] / VIEWS;
            }
            bias += view.bias / VIEWS;
        }
        return Weights.of(bias, all.vocabulary(), sum);
    }

    private static boolean[] seen(int view, int traits) {
        Chance chance = new Chance(view);
        boolean[] seen = new boolean[traits];
        for (int i = 0; i < traits; i++) {
            seen[i] = chance.share() < SEEN;
        }
        return seen;
    }

    private Training descended() {
        int n = rows.size();
        double[] alpha = new double[n];
        double[] square = new double[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            alpha[i] = Math.min(0.001 * COST, 1e-8);
            square[i] = 1;
            for (float v : rows.values(i)) {
                square[i] += v * v;
            }
            move(i, alpha[i]);
        }
        Chance chance = new Chance(42);
        for (int round = 0; round < ROUNDS; round++) {
            chance.shuffle(order);
            for (int i : order) {
                double next = best(alpha[i], square[i], sign(i) * product(i));
                move(i, next - alpha[i]);
                alpha[i] = next;
            }
        }
        return this;
    }

    /** The multiplier of one sentence that serves best while all others stand still: Newton steps, kept inside its bounds. */
    private static double best(double alpha, double square, double margin) {
        boolean lower = 0.5 * square * (COST - 2 * alpha) + margin >= 0;
        double old = lower ? alpha : COST - alpha;
        double b = lower ? margin : -margin;
        double z = COST - old < 0.5 * COST ? 0.1 * old : old;
        for (int step = 0; step < 100; step++) {
            double slope = square * (z - old) + b + StrictMath.log(z / (COST - z));
            if (Math.abs(slope) < 1e-6) {
                break;
            }
            double next = z - slope / (square + COST / (COST - z) / z);
            z = next <= 0 ? z * 0.1 : Math.min(next, COST * (1 - 1e-12));
        }
        return lower ? z : COST - z;
    }

    private int sign(int i) {
        return yes[i] ? 1 : -1;
    }

    private double product(int i) {
        int[] row = rows.row(i);
        float[] values = rows.values(i);
        double sum = bias;
        for (int j = 0; j < row.length; j++) {
            sum += weights[row[j]] * values[j];
        }
        return sum;
    }

    private void move(int i, double by) {
        int[] row = rows.row(i);
        float[] values = rows.values(i);
        double signed = by * sign(i);
        for (int j = 0; j < row.length; j++) {
            weights[row[j]] += signed * values[j];
        }
        bias += signed;
    }
}
