package org.lupusportal.gate;

import java.util.Arrays;

/** Numbers the keys that something was learned of, in rising order, and finds the number of a key fast. Immutable. */
final class KeyTable {

    private final int[] keys;
    private final int[] slots;
    private final int mask;

    private KeyTable(int[] keys) {
        this.keys = keys;
        int capacity = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = start(keys[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** Sorted keys, none twice. */
    static KeyTable of(int[] sorted) {
        return new KeyTable(sorted);
    }

    /**
     * The keys found often enough to learn from.
     *
     * @param sentences the sorted keys of each sentence
     * @param least in how many sentences a key must be found
     */
    static KeyTable frequent(int[][] sentences, int least) {
        int[] all =
                new int[Arrays.stream(sentences).mapToInt(keys -> keys.length).sum()];
        int n = 0;
        for (int[] keys : sentences) {
            for (int i = 0; i < keys.length; i++) {
                if (i == 0 || keys[i] != keys[i - 1]) {
                    all[n++] = keys[i];
                }
            }
        }
        Arrays.sort(all, 0, n);
        int kept = 0;
        for (int i = 0; i < n; ) {
            int end = i;
            while (end < n && all[end] == all[i]) {
                end++;
            }
            if (end - i >= least) {
                all[kept++] = all[i];
            }
            i = end;
        }
        return new KeyTable(Arrays.copyOf(all, kept));
    }

    int size() {
        return keys.length;
    }

    int key(int number) {
        return keys[number];
    }

    /** The number of a key; -1 if nothing was learned of it. */
    int number(int key) {
        int slot = start(key);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int start(int key) {
        return ((key * 0x9E3779B1) >>> 7) & mask;
    }
}
