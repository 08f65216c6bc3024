package org.lupusportal.gate;

/** A row of numbers that looks like chance and is the same on every machine, so that the same lessons make the same bytes. Not safe to share. */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A whole number from 0 up to, but not including, the bound. */
    int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) Long.remainderUnsigned(state >>> 20, bound);
    }

    /** A number from 0 up to 1. */
    float share() {
        return below(1 << 24) * 0x1p-24f;
    }

    /** A number from minus the bound up to the bound. */
    float around(float bound) {
        return (2 * share() - 1) * bound;
    }

    /** Puts numbers into another order. */
    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = below(i + 1);
            int held = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = held;
        }
    }
}
