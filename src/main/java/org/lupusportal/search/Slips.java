package org.lupusportal.search;

/**
 * Slips of the fingers between two words: a letter too many, one too few, a wrong one, or two neighbours in the wrong order. For
 * thousands of words at once: most are told apart by the letters that they hold, and the others are compared only as far as it
 * takes.
 */
final class Slips {

    /** Letters and digits are told apart by the last bits of their codes, which parts a to z. */
    private static final int KINDS = 32;

    private Slips() {}

    /** Which letters a word holds, a bit each. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % KINDS);
        }
        return letters;
    }

    /** Whether words that hold these letters can be so few slips apart: a slip changes two letters at most. */
    static boolean mayBeWithin(int slips, int letters, int otherLetters) {
        return Integer.bitCount(letters ^ otherLetters) <= 2 * slips;
    }

    /** How many slips lie between two words; more than {@code most} where there are more, however many. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int k = 0; k < last.length; k++) {
            last[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int k = 1; k <= other.length(); k++) {
                boolean same = one.charAt(i - 1) == other.charAt(k - 1);
                row[k] = Math.min(Math.min(last[k], row[k - 1]) + 1, last[k - 1] + (same ? 0 : 1));
                if (i > 1
                        && k > 1
                        && one.charAt(i - 1) == other.charAt(k - 2)
                        && one.charAt(i - 2) == other.charAt(k - 1)) {
                    row[k] = Math.min(row[k], beforeLast[k - 2] + 1);
                }
                least = Math.min(least, row[k]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[other.length()];
    }
}
