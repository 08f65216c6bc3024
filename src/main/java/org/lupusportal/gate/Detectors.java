package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The detectors of all nets as they were learned: what each sees in five words at a time, and what that weighs. Unlike the
 * traits, a detector that finds a plain claim in a long sentence finds it as strongly as in a short one.
 *
 * <p>What a word adds to every detector at every place of the window is reckoned when it is first met, and kept until memory runs
 * short: for all words together it is tens of megabytes. What keys stand for is kept in steps of 8 bits, even right after
 * learning, so that a gate judges alike before and after.
 * Safe to share between threads.
 */
final class Detectors {

    private static final int WINDOW = DetectorNet.WINDOW;
    private static final int EACH_NET = DetectorNet.DETECTORS;

    private final KeyTable keys;
    private final List<LearnedNet> nets;
    private final int detectors;
    private final float[] starts;
    private volatile SoftReference<AtomicReferenceArray<float[][]>> rows;

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
        this.rows = new SoftReference<>(new AtomicReferenceArray<>(keys.size() + 1));
        for (int i = 0; i < nets.size(); i++) {
            System.arraycopy(nets.get(i).starts(), 0, starts, i * EACH_NET, EACH_NET);
        }
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
        AtomicReferenceArray<float[][]> kept = rows();
        float[][] seen = new float[n][];
        for (int i = 0; i < n; i++) {
            seen[i] = starts.clone();
        }
        for (int i = 0; i < n; i++) {
            int stem = numbers[i * Tokens.EACH];
            int written = numbers[i * Tokens.EACH + 1];
            int wordClass = numbers[i * Tokens.EACH + 2];
            show(written < 0 ? row(kept, stem, -1) : row(kept, written, stem), i, seen);
            if (wordClass >= 0) {
                show(row(kept, wordClass, -1), i, seen);
            }
        }
        Sights sights = Sights.of(seen, detectors);
        double sum = 0;
        float[] shares = new float[n];
        for (int i = 0; i < nets.size(); i++) {
            sum += nets.get(i).judge(seen, sights, i * EACH_NET, shares);
        }
        for (int i = 0; i < n; i++) {
            shares[i] /= nets.size();
        }
        return new Found(sum / nets.size(), shares);
    }

    /** Shows a word to each window that it stands in. */
    private static void show(float[][] row, int word, float[][] seen) {
        for (int place = 0; place < WINDOW; place++) {
            int at = word + WINDOW / 2 - place;
            if (at >= 0 && at < seen.length) {
                Floats.add(1, row[place], seen[at]);
            }
        }
    }

    private AtomicReferenceArray<float[][]> rows() {
        AtomicReferenceArray<float[][]> kept = rows.get();
        if (kept == null) {
            kept = new AtomicReferenceArray<>(keys.size() + 1);
            rows = new SoftReference<>(kept);
        }
        return kept;
    }

    /**
     * What a key adds, and another that always stands beside it.
     *
     * @param kept the rows that were reckoned before
     * @param number of the key; each has always the same other beside it
     * @param beside number of the other, such as that of the stem of a word as written; -1 for none
     */
    private float[][] row(AtomicReferenceArray<float[][]> kept, int number, int beside) {
        float[][] row = kept.get(number);
        if (row == null) {
            row = new float[WINDOW][detectors];
            for (int i = 0; i < nets.size(); i++) {
                nets.get(i).addTo(row, number, i * EACH_NET);
                if (beside >= 0) {
                    nets.get(i).addTo(row, beside, i * EACH_NET);
                }
            }
            kept.set(number, row);
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
