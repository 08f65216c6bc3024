package org.lupusportal.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 in which it counts most that a word is there at all: a question's rarest word does not outweigh the rest of it, and
 * repeating a word, which texts for laypeople do on purpose, adds little.
 */
final class Presence extends BM25Similarity {

    private static final float PRESENT = 1;
    private static final float SATURATION = 1;
    private static final float LENGTH = 0.3f;

    Presence() {
        super(SATURATION, LENGTH);
    }

    @Override
    protected float idf(long withWord, long all) {
        return PRESENT + (float) Math.sqrt(super.idf(withWord, all));
    }
}
