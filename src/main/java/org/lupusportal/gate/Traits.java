package org.lupusportal.gate;

import java.util.Arrays;

/** The traits of one sentence: what the learned part of the gate weighs, each with the words that it comes from. Not safe to share. */
final class Traits {

    private int[] keys = new int[512];
    private short[] from = new short[512];
    private short[] to = new short[512];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds a trait that rests on the words from one number up to another. */
    void add(int key, int fromWord, int toWord) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        keys[size] = key;
        from[size] = (short) fromWord;
        to[size++] = (short) toWord;
    }

    int size() {
        return size;
    }

    int key(int i) {
        return keys[i];
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    /** All keys, in the order found; a trait found twice stands twice. */
    int[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
