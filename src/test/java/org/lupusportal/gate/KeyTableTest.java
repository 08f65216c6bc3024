package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTableTest {

    @Test
    void keepsKeysFoundInEnoughSentencesAndCountsEachSentenceOnce() {
        KeyTable table = KeyTable.frequent(new int[][] {{-5, 3, 3}, {-5, 7}, {3, 3, 9}, {-5}, {8, 8}}, 2);
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.number(-5)).isZero();
        assertThat(table.number(3)).isEqualTo(1);
        assertThat(table.number(8)).isEqualTo(-1);
    }

    @Test
    void findsEveryKeyOfManyEvenZero() {
        int[] keys = new int[1000];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (i - 500) * 4096;
        }
        KeyTable table = KeyTable.of(keys);
        for (int i = 0; i < keys.length; i++) {
            assertThat(table.number(keys[i])).isEqualTo(i);
        }
        assertThat(table.number(1)).isEqualTo(-1);
    }
}
