package org.lupusportal.gate;

/**
 * What detectors saw in a sentence. Nobody changes the arrays.
 *
 * @param most the strongest sight of each
 * @param all what each saw on the whole
 * @param seen at each place, what each saw there
 */
record Sights(float[] most, float[] all, float[][] seen) {

    /** How much of what a detector sees on the whole counts beside its strongest sight. */
    private static final float WHOLE = 0.5f;

    /** How much of what is seen on the whole counts in a sentence of so many words. */
    static float whole(int words) {
        return WHOLE / (float) Math.sqrt(Math.max(1, words));
    }

    /**
     * Reads them off; below nothing is nothing, also in what is given.
     *
     * @param seen at each place, a number for each detector
     * @param size how many detectors
     */
    static Sights of(float[][] seen, int size) {
        float[] most = new float[size];
        float[] all = new float[size];
        for (float[] here : seen) {
            for (int d = 0; d < size; d++) {
                here[d] = Math.max(0, here[d]);
                all[d] += here[d];
                most[d] = Math.max(most[d], here[d]);
            }
        }
        float whole = whole(seen.length);
        for (int d = 0; d < size; d++) {
            all[d] *= whole;
        }
        return new Sights(most, all, seen);
    }

    /** At which place the strongest sight of a detector was, the first of several; looked for when it is asked, which few are. */
    int where(int detector) {
        int at = 0;
        while (seen[at][detector] < most[detector]) {
            at++;
        }
        return at;
    }

    /**
     * Hands on what some of them saw: all strongest sights, then what each saw on the whole.
     *
     * @param from the first of them
     * @param size how many
     * @param into receives the numbers
     * @param at where
     */
    void handOn(int from, int size, float[] into, int at) {
        System.arraycopy(most, from, into, at, size);
        System.arraycopy(all, from, into, at + size, size);
    }
}
