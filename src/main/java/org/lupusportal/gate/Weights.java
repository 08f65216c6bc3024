package org.lupusportal.gate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What each trait weighs for or against a claim, as learned; a trait never seen weighs nothing. Immutable.
 *
 * <p>Kept as a table with open addressing, since every sentence asks for hundreds of traits. Weights are written as
 * 16-bit steps, and read back from them even right after learning, so that a gate judges alike before and after.
 */
final class Weights {

    private static final int MARK = 0x4C504731;

    private final int[] slots;
    private final float[] weights;
    private final int mask;
    private final float bias;
    private final float step;
    private final int[] keys;
    private final short[] steps;

    private Weights(float bias, float step, int[] keys, short[] steps) {
        this.bias = bias;
        this.step = step;
        this.keys = keys;
        this.steps = steps;
        int capacity = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        this.weights = new float[capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = slotFor(keys[i]);
            slots[slot] = keys[i];
            weights[slot] = steps[i] * step;
        }
    }

    /** Rounds learned weights to steps; what rounds to nothing is left out. The keys are sorted, none twice. */
    static Weights of(double bias, int[] keys, double[] learned) {
        double most = Arrays.stream(learned).map(Math::abs).max().orElse(1);
        double step = Math.max(most, 1e-9) / Short.MAX_VALUE;
        int[] kept = new int[keys.length];
        short[] steps = new short[keys.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            int rounded = (int) Math.round(learned[i] / step);
            if (Math.abs(rounded) > 12 && keys[i] != 0) {
                kept[n] = keys[i];
                steps[n++] = (short) rounded;
            }
        }
        return new Weights((float) bias, (float) step, Arrays.copyOf(kept, n), Arrays.copyOf(steps, n));
    }

    /** How many traits weigh something. */
    int size() {
        return keys.length;
    }

    float weight(int key) {
        return weights[slotFor(key)];
    }

    /** The sum of all weights, fitted to the length of the sentence; above 0 speaks for a claim. */
    double sum(Traits traits) {
        double sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += weight(traits.key(i));
        }
        return bias + sum / Math.sqrt(Math.max(1, traits.size()));
    }

    private int slotFor(int key) {
        int slot = ((key * 0x9E3779B1) >>> 7) & mask;
        while (slots[slot] != key && slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void writeTo(OutputStream out) throws IOException {
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(MARK);
        fields.writeFloat(bias);
        fields.writeFloat(step);
        fields.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            fields.writeInt(keys[i]);
            fields.writeShort(steps[i]);
        }
        fields.flush();
    }

    static Weights readFrom(InputStream in) throws IOException {
        DataInputStream fields = new DataInputStream(in);
        if (fields.readInt() != MARK) {
            throw new IOException("not the weights of a claim gate");
        }
        float bias = fields.readFloat();
        float step = fields.readFloat();
        int[] keys = new int[fields.readInt()];
        short[] steps = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = fields.readInt();
            steps[i] = fields.readShort();
        }
        return new Weights(bias, step, keys, steps);
    }
}
