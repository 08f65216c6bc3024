package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The detectors of all nets as they were learned: what each sees in five words at a time, and what that weighs. Unlike the
 * traits, a detector that finds a plain claim in a long sentence finds it as strongly as in a short one.
 *
 * <p>What a key adds to every detector at every place of the window is reckoned once, when the key is first met. What
 * keys stand for is kept in steps of 8 bits, even right after learning, so that a gate judges alike before and after.
 * Safe to share between threads.
 */
final class Detectors {

    private static final int WINDOW = DetectorNet.WINDOW;
    private static final int EACH_NET = DetectorNet.DETECTORS;

    private final KeyTable keys;
    private final List<LearnedNet> nets;
    private final int detectors;
    private final float[] starts;
    private final float[] strongest;
    private final float[] whole;
    private final float bias;
    private final AtomicReferenceArray<float[]> rows;

    /**
     * What the detectors say of a sentence.
     *
     * @param sum above 0 for a claim
     * @param shares for each word, what the strongest sights that hold it say
     */
    record Found(double sum, float[] shares) {}

    private Detectors(KeyTable keys, List<LearnedNet> nets) {
        this.keys = keys;
        this.nets = nets;
        this.detectors = nets.size() * EACH_NET;
        this.starts = new float[detectors];
        this.strongest = new float[detectors];
        this.whole = new float[detectors];
        this.rows = new AtomicReferenceArray<>(keys.size() + 1);
        float sum = 0;
        for (int i = 0; i < nets.size(); i++) {
            LearnedNet net = nets.get(i);
            System.arraycopy(net.starts(), 0, starts, i * EACH_NET, EACH_NET);
            for (int d = 0; d < EACH_NET; d++) {
                strongest[i * EACH_NET + d] = net.verdicts()[d] / nets.size();
                whole[i * EACH_NET + d] = net.verdicts()[EACH_NET + d] * DetectorNet.WHOLE / nets.size();
            }
            sum += net.bias() / nets.size();
        }
        this.bias = sum;
    }

    static Detectors of(KeyTable keys, List<DetectorNet> learned) {
        return new Detectors(keys, learned.stream().map(LearnedNet::of).toList());
    }

    /** The numbers of keys as they stand in the meanings; a stem that was never learned has the number after the last. */
    static int[] numbers(int[] found, KeyTable keys) {
        int[] numbers = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            int number = keys.number(found[i]);
            numbers[i] = number < 0 && i % Tokens.EACH == 0 ? keys.size() : number;
        }
        return numbers;
    }

    Found find(Reading reading) {
        int[] numbers = numbers(Tokens.of(reading), keys);
        int n = numbers.length / Tokens.EACH;
        float[] seen = new float[n * detectors];
        for (int i = 0; i < n; i++) {
            System.arraycopy(starts, 0, seen, i * detectors, detectors);
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                show(row(numbers[i]), i / Tokens.EACH, n, seen);
            }
        }
        return weighed(seen, n);
    }

    /** Shows a word to each window that it stands in. */
    private void show(float[] row, int word, int n, float[] seen) {
        for (int place = 0; place < WINDOW; place++) {
            int at = word + WINDOW / 2 - place;
            if (at >= 0 && at < n) {
                int from = place * detectors;
                int to = at * detectors;
                for (int d = 0; d < detectors; d++) {
                    seen[to + d] += row[from + d];
                }
            }
        }
    }

    private Found weighed(float[] seen, int n) {
        float[] most = new float[detectors];
        float[] all = new float[detectors];
        int[] where = new int[detectors];
        for (int i = 0; i < n; i++) {
            for (int d = 0; d < detectors; d++) {
                float here = Math.max(0, seen[i * detectors + d]);
                all[d] += here;
                if (here > most[d]) {
                    most[d] = here;
                    where[d] = i;
                }
            }
        }
        float each = (float) (1 / Math.sqrt(Math.max(1, n)));
        float[] shares = new float[n];
        double sum = bias;
        for (int d = 0; d < detectors; d++) {
            float says = strongest[d] * most[d];
            sum += says + whole[d] * all[d] * each;
            int from = Math.max(0, where[d] - WINDOW / 2);
            int to = Math.min(n, where[d] + WINDOW / 2 + 1);
            for (int i = from; i < to; i++) {
                shares[i] += says / (to - from);
            }
        }
        return new Found(sum, shares);
    }

    private float[] row(int number) {
        float[] row = rows.get(number);
        if (row == null) {
            row = reckoned(number);
            rows.set(number, row);
        }
        return row;
    }

    private float[] reckoned(int number) {
        float[] row = new float[WINDOW * detectors];
        for (int i = 0; i < nets.size(); i++) {
            LearnedNet net = nets.get(i);
            for (int place = 0; place < WINDOW; place++) {
                for (int d = 0; d < EACH_NET; d++) {
                    row[place * detectors + i * EACH_NET + d] = net.adds(number, place, d);
                }
            }
        }
        return row;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            out.writeInt(keys.key(i));
        }
        out.writeInt(nets.size());
        for (LearnedNet net : nets) {
            net.writeTo(out);
        }
    }

    static Detectors readFrom(ByteBuffer in) {
        int[] keys = new int[in.getInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.getInt();
        }
        LearnedNet[] nets = new LearnedNet[in.getInt()];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = LearnedNet.readFrom(in, keys.length);
        }
        return new Detectors(KeyTable.of(keys), Arrays.asList(nets));
    }
}
