package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a net of detectors learned, as it is kept. What the keys stand for is kept in steps of 8 bits. Nobody changes the
 * arrays.
 */
record LearnedNet(
        byte[] meanings,
        float step,
        float[] sights,
        float[] starts,
        float[] weighings,
        float[] weigherStarts,
        float[] verdicts,
        float bias) {

    private static final int DEPTH = DetectorNet.DEPTH;
    private static final int WINDOW = DetectorNet.WINDOW;
    private static final int DETECTORS = DetectorNet.DETECTORS;
    private static final int WEIGHERS = DetectorNet.WEIGHERS;

    static LearnedNet of(DetectorNet net) {
        float most = 1e-9f;
        for (float number : net.meanings) {
            most = Math.max(most, Math.abs(number));
        }
        byte[] steps = new byte[net.meanings.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(net.meanings[i] / most * Byte.MAX_VALUE);
        }
        return new LearnedNet(
                steps,
                most / Byte.MAX_VALUE,
                net.sights,
                net.starts,
                net.weighings,
                net.weigherStarts,
                net.verdicts,
                net.bias[0]);
    }

    /** What a key adds to what a detector sees when its word stands at that place of the window. */
    float adds(int key, int place, int detector) {
        float sum = 0;
        for (int k = 0; k < DEPTH; k++) {
            sum += meanings[key * DEPTH + k] * sights[(detector * WINDOW + place) * DEPTH + k];
        }
        return sum * step;
    }

    /**
     * Weighs what the detectors of this net saw.
     *
     * @param most the strongest sight of each detector of all nets
     * @param all what each saw on the whole
     * @param from where those of this net begin
     * @param says receives what each strongest sight adds to the verdict
     * @return above 0 for a claim
     */
    double weigh(float[] most, float[] all, int from, float[] says) {
        float[] said = weigherStarts.clone();
        for (int d = 0; d < DETECTORS; d++) {
            hand(most[from + d], d, said);
            hand(all[from + d], DETECTORS + d, said);
        }
        double sum = bias;
        float[] counts = new float[WEIGHERS];
        for (int w = 0; w < WEIGHERS; w++) {
            if (said[w] > 0) {
                sum += verdicts[w] * said[w];
                counts[w] = verdicts[w];
            }
        }
        for (int d = 0; d < DETECTORS; d++) {
            float each = 0;
            for (int w = 0; most[from + d] != 0 && w < WEIGHERS; w++) {
                each += counts[w] * weighings[d * WEIGHERS + w];
            }
            says[from + d] = most[from + d] * each;
        }
        return sum;
    }

    private void hand(float seen, int number, float[] said) {
        if (seen != 0) {
            for (int w = 0; w < WEIGHERS; w++) {
                said[w] += seen * weighings[number * WEIGHERS + w];
            }
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeFloat(step);
        out.writeFloat(bias);
        for (float[] numbers : List.of(sights, starts, weighings, weigherStarts, verdicts)) {
            for (float number : numbers) {
                out.writeFloat(number);
            }
        }
        out.write(meanings);
    }

    static LearnedNet readFrom(ByteBuffer in, int keys) {
        float step = in.getFloat();
        float bias = in.getFloat();
        float[] sights = floats(in, WINDOW * DEPTH * DETECTORS);
        float[] starts = floats(in, DETECTORS);
        float[] weighings = floats(in, DetectorNet.HANDED_ON * WEIGHERS);
        float[] weigherStarts = floats(in, WEIGHERS);
        float[] verdicts = floats(in, WEIGHERS);
        byte[] meanings = new byte[(keys + 1) * DEPTH];
        in.get(meanings);
        return new LearnedNet(meanings, step, sights, starts, weighings, weigherStarts, verdicts, bias);
    }

    private static float[] floats(ByteBuffer in, int size) {
        float[] numbers = new float[size];
        in.asFloatBuffer().get(numbers);
        in.position(in.position() + size * Float.BYTES);
        return numbers;
    }
}
