package org.lupusportal.gate;

import java.util.List;

/** What the detectors are shown of each word: its stem, the word as written, and the class that the vocabulary gives it. Stateless. */
final class Tokens {

    /** How many keys each word has; the last is that of its class. */
    static final int EACH = 3;

    private Tokens() {}

    /** The keys of all words, those of one word beside one another. */
    static int[] of(Reading reading) {
        List<Word> words = reading.words();
        int[] keys = new int[words.size() * EACH];
        for (int i = 0; i < words.size(); i++) {
            keys[i * EACH] = key(1, words.get(i).stem().hashCode());
            keys[i * EACH + 1] = key(2, words.get(i).lower().hashCode());
            keys[i * EACH + 2] = key(3, 0);
        }
        for (Hit hit : reading.hits()) {
            int key = key(3, hit.wordClass().key() + hit.term().polarity());
            for (int i = hit.from(); i < hit.to(); i++) {
                keys[i * EACH + 2] = key;
            }
        }
        return keys;
    }

    private static int key(int kind, int of) {
        int mixed = (of ^ kind * 0x51ED27) * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }
}
