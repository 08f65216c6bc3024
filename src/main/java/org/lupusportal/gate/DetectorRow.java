package org.lupusportal.gate;

import java.util.Arrays;
import java.util.List;

/**
 * Detectors beside one another while they learn: each looks for one thing in a few places at a time, wherever in the sentence
 * they stand. What is handed on is the strongest sight of each and what it sees on the whole. Not safe to share.
 */
final class DetectorRow {

    /** How many detectors. */
    final int size;

    /** What each detector looks for: a row of all numbers in its window for each detector. */
    final Adam sights;

    final Adam starts;

    private final int window;
    private final int inputs;

    /** The sights, a row of all detectors for each number in the window; see {@link #turn}. */
    private float[][] turned = {};

    private float[][] windows = {};
    private float[][] found = {};
    private Sights seen;

    /**
     * Detectors that look for nothing in particular.
     *
     * @param inputs how many numbers stand at a place
     * @param window how many places each sees at once
     * @param size how many detectors
     * @param chance where they begin
     */
    DetectorRow(int inputs, int window, int size, Chance chance) {
        this.inputs = inputs;
        this.window = window;
        this.size = size;
        float bound = (float) (1 / Math.sqrt(window * inputs));
        this.sights = new Adam(size, window * inputs, bound, chance);
        this.starts = new Adam(1, size, bound, chance);
        this.seen = Sights.of(found, size);
        turn();
    }

    List<Adam> numbers() {
        return List.of(sights, starts);
    }

    /**
     * Looks at all places.
     *
     * @param shown what stands at each place
     * @param hints what to add to each detector wherever it looks
     * @return what each saw at each place
     */
    float[][] look(float[][] shown, float[] hints) {
        windows = new float[shown.length][window * inputs];
        found = new float[shown.length][];
        for (int at = 0; at < shown.length; at++) {
            Floats.layAround(at, shown, 0, inputs, windows[at]);
            found[at] = hints.clone();
            Floats.add(1, starts.numbers[0], found[at]);
            Floats.addAll(windows[at], turned, found[at]);
        }
        seen = Sights.of(found, size);
        return found;
    }

    /** What was seen when they looked last. */
    Sights seen() {
        return seen;
    }

    /**
     * Adds up which way each number should go for the sentence that was looked at last.
     *
     * @param pooledSlope how much too high each number was that was handed on
     * @param foundSlope the same for what was found at each place, as others saw it
     * @param shownSlope receives the same for what was looked at
     * @return the same for the hints
     */
    float[] learn(float[] pooledSlope, float[][] foundSlope, float[][] shownSlope) {
        float whole = Sights.whole(found.length);
        int[] where = new int[size];
        Arrays.setAll(where, seen::where);
        float[] hintsSlope = new float[size];
        for (int at = 0; at < found.length; at++) {
            float[] windowSlope = new float[window * inputs];
            for (int d = 0; d < size; d++) {
                float here = foundSlope[at][d] + pooledSlope[size + d] * whole;
                here += at == where[d] ? pooledSlope[d] : 0;
                if (found[at][d] > 0 && here != 0) {
                    hintsSlope[d] += here;
                    Floats.add(here, windows[at], sights.slope[d]);
                    Floats.add(here, sights.numbers[d], windowSlope);
                }
            }
            addTo(shownSlope, at, windowSlope);
        }
        Floats.add(1, hintsSlope, starts.slope[0]);
        return hintsSlope;
    }

    private void addTo(float[][] shownSlope, int at, float[] windowSlope) {
        for (int place = 0; place < window; place++) {
            int to = at + place - window / 2;
            for (int k = 0; to >= 0 && to < shownSlope.length && k < inputs; k++) {
                shownSlope[to][k] += windowSlope[place * inputs + k];
            }
        }
    }

    /** Makes them look by their sights as they are now. */
    void turn() {
        turned = Floats.turned(sights.numbers);
    }
}
