package org.lupusportal.gate;

/**
 * What detectors saw in a sentence. Nobody changes the arrays.
 *
 * @param most the strongest sight of each
 * @param all what each saw on the whole
 * @param where at which place the strongest was
 */
record Sights(float[] most, float[] all, int[] where) {

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
        int[] where = new int[size];
        for (int at = 0; at < seen.length; at++) {
            float[] here = seen[at];
            for (int d = 0; d < size; d++) {
                here[d] = Math.max(0, here[d]);
            }
            Floats.add(1, here, all);
            for (int d = 0; d < size; d++) {
                if (here[d] > most[d]) {
                    most[d] = here[d];
                    where[d] = at;
                }
            }
        }
        float whole = whole(seen.length);
        for (int d = 0; d < size; d++) {
            all[d] *= whole;
        }
        return new Sights(most, all, where);
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
