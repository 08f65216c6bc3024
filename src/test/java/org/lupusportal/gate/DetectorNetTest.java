package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a net learns by is its slope, and what it learned is judged by quicker code: both must be right to the number. */
class DetectorNetTest {

    private static final int KEYS = 40;
    private static final DetectorNet.Kept ALL =
            new DetectorNet.Kept(ones(2 * DetectorNet.HANDED_ON), ones(Weighers.SIZE));
    private static final float STEP = 1e-2f;

    private final DetectorNet net = new DetectorNet(KEYS, new Chance(3));

    private static float[] ones(int size) {
        float[] ones = new float[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] sentence(int words) {
        return IntStream.range(0, words * Tokens.EACH)
                .map(i -> i % 7 == 5 ? -1 : i * 11 % KEYS)
                .toArray();
    }

    @Test
    void theSlopeOfEachKindOfNumberIsHowFastTheVerdictMovesWithIt() {
        for (Adam numbers : List.of(
                net.meanings,
                net.hints,
                net.first.sights,
                net.first.starts,
                net.second.sights,
                net.second.starts,
                net.weighers.weighings,
                net.weighers.verdicts)) {
            for (float[] row : numbers.slope) {
                Arrays.fill(row, 0);
            }
            net.judge(sentence(9), ALL);
            net.learn(sentence(9), ALL, 1);
            int row = steepest(numbers.slope.length, i -> numbers.slope[i][steepest(numbers.slope[i])]);
            int which = steepest(numbers.slope[row]);
            float slope = numbers.slope[row][which];

            double moved =
                    judgedWith(numbers.numbers[row], which, STEP) - judgedWith(numbers.numbers[row], which, -STEP);

            assertThat(slope).isNotZero();
            assertThat(moved / (2 * STEP)).isCloseTo(slope, within(0.05 * Math.abs(slope) + 1e-3));
        }
    }

    private static int steepest(float[] row) {
        return steepest(row.length, i -> row[i]);
    }

    private static int steepest(int size, IntToDoubleFunction slope) {
        return IntStream.range(0, size)
                .reduce(0, (a, b) -> Math.abs(slope.applyAsDouble(b)) > Math.abs(slope.applyAsDouble(a)) ? b : a);
    }

    private double judgedWith(float[] row, int which, float more) {
        float was = row[which];
        row[which] = was + more;
        net.first.turn();
        net.second.turn();
        double judged = net.judge(sentence(9), ALL);
        row[which] = was;
        return judged;
    }

    @Test
    void whatWasLearnedJudgesAsTheNetDid() {
        LearnedNet learned = LearnedNet.of(net);
        for (int words : new int[] {1, 2, 5, 30}) {
            int[] keys = sentence(words);
            float[][] seen = seen(learned, keys);
            Sights sights = Sights.of(seen, DetectorNet.DETECTORS);

            assertThat(learned.judge(seen, sights, 0, new float[words])).isCloseTo(net.judge(keys, ALL), within(0.02));
        }
    }

    private static float[][] seen(LearnedNet learned, int[] keys) {
        float[][] seen = new float[keys.length / Tokens.EACH][];
        Arrays.setAll(seen, at -> learned.starts().clone());
        for (int key = 0; key < keys.length; key++) {
            if (keys[key] >= 0) {
                float[][] adds = new float[DetectorNet.WINDOW][DetectorNet.DETECTORS];
                learned.addTo(adds, keys[key], 0);
                for (int place = 0; place < DetectorNet.WINDOW; place++) {
                    int at = key / Tokens.EACH + DetectorNet.WINDOW / 2 - place;
                    if (at >= 0 && at < seen.length) {
                        Floats.add(1, adds[place], seen[at]);
                    }
                }
            }
        }
        return seen;
    }
}
