package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * One small net of detectors while it learns. Each word is a short row of numbers, the sum of what its keys stand for. The first row of
 * detectors looks at five words at a time; the second at what all of the first saw at three places side by side, and it is told
 * what they saw anywhere in the sentence. What both hand on goes to weighers, whose verdict it is. Not safe to share.
 */
final class DetectorNet {

    /** How many numbers stand for a word. */
    static final int DEPTH = 32;

    /** How many words a detector of the first row sees at once. */
    static final int WINDOW = 5;

    /** How many places a detector of the second row sees at once. */
    static final int PLACES = 3;

    /** How many detectors a row has. */
    static final int DETECTORS = 64;

    /** How many numbers a row hands on. */
    static final int HANDED_ON = 2 * DETECTORS;

    private static final float MEANING = 0.17f;
    private static final float[] NO_HINTS = new float[DETECTORS];

    /** What each key stands for; the last row is for stems that the lessons do not hold. */
    final Adam meanings;

    final DetectorRow first;
    final DetectorRow second;

    /** What the second row is told by each number that the first hands on: a row of all its detectors for each number. */
    final Adam hints;

    final Weighers weighers;

    private float[][] words = {};
    private float[] given = {};

    DetectorNet(int keys, Chance chance) {
        this.meanings = new Adam(keys + 1, DEPTH, MEANING, chance);
        this.first = new DetectorRow(DEPTH, WINDOW, DETECTORS, chance);
        this.second = new DetectorRow(DETECTORS, PLACES, DETECTORS, chance);
        this.hints = new Adam(HANDED_ON, DETECTORS, (float) (1 / Math.sqrt(HANDED_ON)), chance);
        this.weighers = new Weighers(2 * HANDED_ON, chance);
    }

    private List<Adam> numbers() {
        List<Adam> all = new ArrayList<>(List.of(meanings, hints));
        all.addAll(first.numbers());
        all.addAll(second.numbers());
        all.addAll(weighers.numbers());
        return all;
    }

    /**
     * How much is kept while a sentence is judged, so that nothing leans on one detector: 0, or a little more than 1.
     *
     * @param handedOn of each number that both rows hand on
     * @param said of what each weigher says
     */
    record Kept(float[] handedOn, float[] said) {}

    /**
     * Judges a sentence.
     *
     * @param keys numbers of the keys of each word; -1 for one that is hidden
     * @param kept how much is kept on the way
     * @return above 0 for a claim
     */
    double judge(int[] keys, Kept kept) {
        layOut(keys);
        given = new float[2 * HANDED_ON];
        float[][] found = first.look(words, NO_HINTS);
        keep(first.seen(), 0, kept);
        float[] hinted = new float[DETECTORS];
        Floats.addAll(given, hints.numbers, hinted);
        second.look(found, hinted);
        keep(second.seen(), HANDED_ON, kept);
        return weighers.weigh(given, kept.said());
    }

    private void keep(Sights seen, int from, Kept kept) {
        seen.handOn(0, DETECTORS, given, from);
        for (int i = from; i < from + HANDED_ON; i++) {
            given[i] *= kept.handedOn()[i];
        }
    }

    private void layOut(int[] keys) {
        words = new float[keys.length / Tokens.EACH][DEPTH];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                Floats.add(1, meanings.numbers[keys[i]], words[i / Tokens.EACH]);
            }
        }
    }

    /**
     * Adds up which way each number should go for the sentence that was judged last.
     *
     * @param keys as judged
     * @param kept as judged
     * @param slope how much too high the verdict was
     */
    void learn(int[] keys, Kept kept, float slope) {
        float[] givenSlope = weighers.learn(given, kept.said(), slope);
        float[][] foundSlope = new float[words.length][DETECTORS];
        float[] hintsSlope =
                second.learn(pooledSlope(givenSlope, HANDED_ON, kept), new float[words.length][DETECTORS], foundSlope);
        hints.learn(given, hintsSlope, givenSlope);
        float[][] wordsSlope = new float[words.length][DEPTH];
        first.learn(pooledSlope(givenSlope, 0, kept), foundSlope, wordsSlope);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                Floats.add(1, wordsSlope[i / Tokens.EACH], meanings.slope[keys[i]]);
            }
        }
    }

    private static float[] pooledSlope(float[] givenSlope, int from, Kept kept) {
        float[] pooledSlope = new float[HANDED_ON];
        for (int i = 0; i < HANDED_ON; i++) {
            pooledSlope[i] = givenSlope[from + i] * kept.handedOn()[from + i];
        }
        return pooledSlope;
    }

    /** Moves all numbers. */
    void step(float rate) {
        numbers().forEach(each -> each.step(rate));
        first.turn();
        second.turn();
    }
}
