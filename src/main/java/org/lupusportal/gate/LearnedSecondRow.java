package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the second row of detectors of a net learned: what they look for in what the first row saw at three places side by side, and what
 * they make of what the first row saw anywhere. Nobody changes the arrays.
 *
 * @param sights what they look for: a row of all of them for each number in their window
 * @param hints what each number that the first row hands on tells them
 */
record LearnedSecondRow(float[][] sights, float[] starts, float[][] hints) {

    private static final int SIZE = DetectorNet.DETECTORS;
    private static final int PLACES = DetectorNet.PLACES;

    static LearnedSecondRow of(DetectorNet net) {
        return new LearnedSecondRow(
                Floats.turned(net.second.sights.numbers), net.second.starts.numbers[0], net.hints.numbers);
    }

    /**
     * Looks at all places of a sentence.
     *
     * @param found what the first rows of all nets saw at each place
     * @param from where those of this net begin
     * @param handedOn begins with what the first row of this net hands on
     * @return what each detector saw
     */
    Sights look(float[][] found, int from, float[] handedOn) {
        float[] begin = starts.clone();
        Floats.addAll(handedOn, hints, begin);
        float[][] seen = new float[found.length][];
        float[] window = new float[PLACES * SIZE];
        for (int at = 0; at < found.length; at++) {
            Floats.layAround(at, found, from, SIZE, window);
            seen[at] = begin.clone();
            Floats.addAll(window, sights, seen[at]);
        }
        return Sights.of(seen, SIZE);
    }

    void writeTo(DataOutputStream out) throws IOException {
        Floats.write(out, sights);
        Floats.write(out, starts);
        Floats.write(out, hints);
    }

    static LearnedSecondRow readFrom(ByteBuffer in) {
        return new LearnedSecondRow(
                Floats.read(in, PLACES * SIZE, SIZE),
                Floats.read(in, SIZE),
                Floats.read(in, DetectorNet.HANDED_ON, SIZE));
    }
}
