package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a net of detectors learned, as it is kept. What the keys stand for is kept in steps of 8 bits. Nobody changes the
 * arrays.
 *
 * @param sights what the first row looks for: a row of all its detectors for each number in their window
 */
record LearnedNet(
        byte[] meanings,
        float step,
        float[][] sights,
        float[] starts,
        LearnedSecondRow second,
        LearnedWeighers weighers) {

    private static final int DEPTH = DetectorNet.DEPTH;
    private static final int WINDOW = DetectorNet.WINDOW;
    private static final int DETECTORS = DetectorNet.DETECTORS;
    private static final int HANDED_ON = DetectorNet.HANDED_ON;

    static LearnedNet of(DetectorNet net) {
        float most = 1e-9f;
        for (float[] meaning : net.meanings.numbers) {
            for (float number : meaning) {
                most = Math.max(most, Math.abs(number));
            }
        }
        byte[] steps = new byte[net.meanings.numbers.length * DEPTH];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(net.meanings.numbers[i / DEPTH][i % DEPTH] / most * Byte.MAX_VALUE);
        }
        return new LearnedNet(
                steps,
                most / Byte.MAX_VALUE,
                Floats.turned(net.first.sights.numbers),
                net.first.starts.numbers[0],
                LearnedSecondRow.of(net),
                LearnedWeighers.of(net.weighers));
    }

    /**
     * Adds what a key adds to what the first row sees when its word stands at each place of the window.
     *
     * @param sums for each place a row, in which those of this net begin at {@code from}
     */
    void addTo(float[][] sums, int key, int from) {
        float[] adds = new float[DETECTORS];
        for (int place = 0; place < WINDOW; place++) {
            Arrays.fill(adds, 0);
            for (int k = 0; k < DEPTH; k++) {
                Floats.add(meanings[key * DEPTH + k], sights[place * DEPTH + k], adds);
            }
            for (int d = 0; d < DETECTORS; d++) {
                sums[place][from + d] += adds[d] * step;
            }
        }
    }

    /**
     * Judges a sentence by what the first row saw.
     *
     * @param found what the first rows of all nets saw at each place
     * @param seen the same, read off
     * @param from where those of this net begin
     * @param shares receives what the words at each place add to the verdict
     * @return above 0 for a claim
     */
    double judge(float[][] found, Sights seen, int from, float[] shares) {
        float[] given = new float[2 * HANDED_ON];
        seen.handOn(from, DETECTORS, given, 0);
        Sights joined = second.look(found, from, given);
        joined.handOn(0, DETECTORS, given, HANDED_ON);
        float[] says = new float[given.length];
        double sum = weighers.weigh(given, says);
        for (int d = 0; d < DETECTORS; d++) {
            if (says[d] != 0) {
                share(says[d], seen.where(from + d), WINDOW / 2, shares);
            }
            if (says[HANDED_ON + d] != 0) {
                share(says[HANDED_ON + d], joined.where(d), WINDOW / 2 + DetectorNet.PLACES / 2, shares);
            }
        }
        return sum;
    }

    private static void share(float says, int where, int around, float[] shares) {
        int from = Math.max(0, where - around);
        int to = Math.min(shares.length, where + around + 1);
        for (int i = from; i < to; i++) {
            shares[i] += says / (to - from);
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeFloat(step);
        Floats.write(out, Floats.turned(sights));
        Floats.write(out, starts);
        second.writeTo(out);
        weighers.writeTo(out);
        out.write(meanings);
    }

    static LearnedNet readFrom(ByteBuffer in, int keys) {
        float step = in.getFloat();
        float[][] sights = Floats.turned(Floats.read(in, DETECTORS, WINDOW * DEPTH));
        float[] starts = Floats.read(in, DETECTORS);
        LearnedSecondRow second = LearnedSecondRow.readFrom(in);
        LearnedWeighers weighers = LearnedWeighers.readFrom(in);
        byte[] meanings = new byte[(keys + 1) * DEPTH];
        in.get(meanings);
        return new LearnedNet(meanings, step, sights, starts, second, weighers);
    }
}
