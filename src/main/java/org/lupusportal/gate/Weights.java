package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What each trait weighs for or against a claim, as learned; a trait never seen weighs nothing. Immutable.
 *
 * <p>Kept as a table with open addressing, since every sentence asks for hundreds of traits. Weights are written as
 * 16-bit steps, and read back from them even right after learning, so that a gate judges alike before and after.
 */
final class Weights {

    /** Traits of more words than these tell nothing about any one of them. */
    private static final int WIDEST_SHARED = 6;

    /** So many that few keys have to stand beside their place, and no more: there are hundreds of thousands. */
    private static final double SLOTS_FOR_EACH = 1.7;

    private static final int LEAST_SLOTS = 16;

    /** For each place of the table the key that stands there; 0 for none. */
    private final int[] slots;

    /** For each place of the table what its key weighs. */
    private final short[] steps;

    private final float bias;
    private final float step;

    private Weights(float bias, float step, int[] keys, short[] weighs) {
        this.bias = bias;
        this.step = step;
        this.slots = new int[Math.max(LEAST_SLOTS, (int) (keys.length * SLOTS_FOR_EACH))];
        this.steps = new short[slots.length];
        for (int i = 0; i < keys.length; i++) {
            int slot = slotFor(keys[i]);
            slots[slot] = keys[i];
            steps[slot] = weighs[i];
        }
    }

    /** Rounds learned weights to steps; what rounds to nothing is left out. */
    static Weights of(double bias, KeyTable vocabulary, double[] learned) {
        double most = Arrays.stream(learned).map(Math::abs).max().orElse(1);
        double step = Math.max(most, 1e-9) / Short.MAX_VALUE;
        int[] kept = new int[learned.length];
        short[] steps = new short[learned.length];
        int n = 0;
        for (int i = 0; i < learned.length; i++) {
            int rounded = (int) Math.round(learned[i] / step);
            if (Math.abs(rounded) > 12 && vocabulary.key(i) != 0) {
                kept[n] = vocabulary.key(i);
                steps[n++] = (short) rounded;
            }
        }
        return new Weights((float) bias, (float) step, Arrays.copyOf(kept, n), Arrays.copyOf(steps, n));
    }

    /** The same without those that weigh next to nothing: less than a share of the heaviest. */
    Weights above(double share) {
        int[] kept = new int[slots.length];
        short[] weighs = new short[slots.length];
        int n = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (Math.abs(steps[slot]) > share * Short.MAX_VALUE) {
                kept[n] = slots[slot];
                weighs[n++] = steps[slot];
            }
        }
        return new Weights(bias, step, Arrays.copyOf(kept, n), Arrays.copyOf(weighs, n));
    }

    private float weight(int key) {
        return steps[slotFor(key)] * step;
    }

    /** The sum of all weights, fitted to the length of the sentence; above 0 speaks for a claim. */
    double sum(Traits traits) {
        double sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += weight(traits.key(i));
        }
        return bias + sum / Math.sqrt(Math.max(1, traits.size()));
    }

    /** Shares the weight of each trait out among the words that it comes from. */
    void share(Traits traits, double[] words) {
        double scale = 1 / Math.sqrt(Math.max(1, traits.size()));
        for (int i = 0; i < traits.size(); i++) {
            int from = traits.from(i);
            int to = traits.to(i);
            if (to > from && to - from <= WIDEST_SHARED) {
                double each = scale * weight(traits.key(i)) / (to - from);
                for (int word = from; word < to; word++) {
                    words[word] += each;
                }
            }
        }
    }

    private int slotFor(int key) {
        long spread = Integer.toUnsignedLong(key * 0x9E3779B1);
        int slot = (int) ((spread * slots.length) >>> Integer.SIZE);
        while (slots[slot] != key && slots[slot] != 0) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    void writeTo(DataOutputStream out) throws IOException {
        int[] keys = Arrays.stream(slots).filter(key -> key != 0).sorted().toArray();
        out.writeFloat(bias);
        out.writeFloat(step);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
            out.writeShort(steps[slotFor(key)]);
        }
    }

    static Weights readFrom(ByteBuffer in) {
        float bias = in.getFloat();
        float step = in.getFloat();
        int[] keys = new int[in.getInt()];
        short[] steps = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.getInt();
            steps[i] = in.getShort();
        }
        return new Weights(bias, step, keys, steps);
    }
}
