package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What {@link Weighers} learned. Nobody changes the arrays.
 *
 * @param weighings a row of all weighers for each number that is given
 * @param turned the same, a row of all numbers for each weigher
 */
record LearnedWeighers(float[][] weighings, float[][] turned, float[] starts, float[] verdicts, float bias) {

    private static final int SIZE = Weighers.SIZE;

    static LearnedWeighers of(Weighers learned) {
        return of(
                learned.weighings.numbers,
                learned.starts.numbers[0],
                learned.verdicts.numbers[0],
                learned.bias.numbers[0][0]);
    }

    private static LearnedWeighers of(float[][] weighings, float[] starts, float[] verdicts, float bias) {
        return new LearnedWeighers(weighings, Floats.turned(weighings), starts, verdicts, bias);
    }

    /**
     * Weighs.
     *
     * @param given what is handed to them
     * @param says receives what each number that was given adds to the verdict; empty before
     * @return above 0 for a claim
     */
    double weigh(float[] given, float[] says) {
        float[] said = starts.clone();
        Floats.addAll(given, weighings, said);
        float[] counts = new float[SIZE];
        double sum = bias;
        for (int w = 0; w < SIZE; w++) {
            counts[w] = said[w] > 0 ? verdicts[w] : 0;
            sum += counts[w] * said[w];
        }
        Floats.addAll(counts, turned, says);
        for (int i = 0; i < given.length; i++) {
            says[i] *= given[i];
        }
        return sum;
    }

    void writeTo(DataOutputStream out) throws IOException {
        Floats.write(out, weighings);
        Floats.write(out, starts, verdicts, new float[] {bias});
    }

    static LearnedWeighers readFrom(ByteBuffer in) {
        return of(
                Floats.read(in, 2 * DetectorNet.HANDED_ON, SIZE),
                Floats.read(in, SIZE),
                Floats.read(in, SIZE),
                Floats.read(in, 1)[0]);
    }
}
