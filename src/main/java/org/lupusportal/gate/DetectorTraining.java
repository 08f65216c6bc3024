package org.lupusportal.gate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Teaches nets of detectors, each from another start. While they learn, words are hidden here and there and a part of the
 * detectors and weighers is left out, so that none leans on a single word or on another detector.
 *
 * <p>Same sentences, same order, same bytes, on every machine: all chance comes from fixed generators.
 */
final class DetectorTraining {

    private static final int NETS = 2;
    private static final int ROUNDS = 7;
    private static final int BATCH = 64;
    private static final float RATE = 2e-3f;
    private static final float HIDDEN_WORDS = 0.15f;
    private static final float HIDDEN_CLASSES = 0.1f;
    private static final float LEFT_OUT = 0.4f;

    /** How sure a net may at most become, short of certain: labels of close calls are not. */
    private static final double DOUBT = 0.08;

    /** In how many sentences a key must be found before anything is learned of it. */
    private static final int LEAST = 3;

    /** Words of a long sentence past this one are not learned from. */
    private static final int LONGEST = 62;

    private final int[][] keys;
    private final float[] likely;
    private final DetectorNet net;
    private final Chance chance;

    private DetectorTraining(int[][] keys, float[] likely, int vocabulary, Chance chance) {
        this.keys = keys;
        this.likely = likely;
        this.chance = chance;
        this.net = new DetectorNet(vocabulary, chance);
    }

    /** Learns from these lessons. */
    static Detectors on(List<Lesson> lessons) {
        int[][] found = lessons.parallelStream()
                .map(lesson -> Tokens.of(Reading.of(lesson.text().strip())))
                .toArray(int[][]::new);
        KeyTable vocabulary = KeyTable.frequent(
                Arrays.stream(found)
                        .map(keys -> Arrays.stream(keys).sorted().toArray())
                        .toArray(int[][]::new),
                LEAST);
        int[][] numbers = new int[found.length][];
        float[] likely = new float[found.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Arrays.copyOf(
                    Detectors.numbers(found[i], vocabulary), Math.min(found[i].length, LONGEST * Tokens.EACH));
            likely[i] = lessons.get(i).likely();
        }
        return Detectors.of(
                vocabulary,
                IntStream.range(0, NETS)
                        .parallel()
                        .mapToObj(
                                net -> new DetectorTraining(numbers, likely, vocabulary.size(), new Chance(1000 + net))
                                        .taught())
                        .toList());
    }

    private DetectorNet taught() {
        int[] order = IntStream.range(0, keys.length).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            chance.shuffle(order);
            float rate = RATE * (ROUNDS - round) / ROUNDS;
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                for (int i = from; i < to; i++) {
                    learn(order[i], to - from);
                }
                net.step(rate);
            }
        }
        return net;
    }

    private void learn(int sentence, int batch) {
        int[] shown = shown(keys[sentence]);
        DetectorNet.Kept kept = new DetectorNet.Kept(kept(2 * DetectorNet.HANDED_ON), kept(Weighers.SIZE));
        double score = 1 / (1 + StrictMath.exp(-net.judge(shown, kept)));
        net.learn(shown, kept, (float) ((score - DOUBT - (1 - 2 * DOUBT) * likely[sentence]) / batch));
    }

    private float[] kept(int size) {
        float[] kept = new float[size];
        for (int i = 0; i < size; i++) {
            kept[i] = chance.share() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
        }
        return kept;
    }

    private int[] shown(int[] all) {
        int[] shown = all.clone();
        for (int i = 0; i < shown.length; i += Tokens.EACH) {
            if (chance.share() < HIDDEN_WORDS) {
                Arrays.fill(shown, i, i + Tokens.EACH - 1, -1);
            }
            if (chance.share() < HIDDEN_CLASSES) {
                shown[i + Tokens.EACH - 1] = -1;
            }
        }
        return shown;
    }
}
