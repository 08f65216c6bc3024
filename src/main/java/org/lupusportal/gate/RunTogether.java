package org.lupusportal.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Parts letters that run together into words that the gate knows: "stemcellscurelupus", as it is read where each letter stood alone.
 * Takes the fewest words, since short ones hide in long ones. Stateless.
 */
final class RunTogether {

    private static final Set<String> SMALL = Set.of(
            "a", "i", "of", "in", "to", "is", "it", "by", "my", "we", "on", "no", "or", "be", "do", "us", "as", "at",
            "the", "and", "are", "was", "for", "with", "from", "your", "our", "can", "you", "this", "that", "will");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final int NEVER = 1_000;

    private RunTogether() {}

    /** The words with spaces between them; the letters as they are where they make none, or one. */
    static String parted(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        int[] fewest = new int[letters.length() + 1];
        int[] from = new int[letters.length() + 1];
        Arrays.fill(fewest, 1, fewest.length, NEVER);
        for (int end = 1; end < fewest.length; end++) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                if (fewest[start] + 1 < fewest[end] && isWord(lower.substring(start, end))) {
                    fewest[end] = fewest[start] + 1;
                    from[end] = start;
                }
            }
        }
        return fewest[letters.length()] < NEVER ? spaced(letters, from) : letters;
    }

    private static String spaced(String letters, int[] from) {
        StringBuilder words = new StringBuilder(letters);
        for (int end = from[letters.length()]; end > 0; end = from[end]) {
            words.insert(end, ' ');
        }
        return words.toString();
    }

    private static boolean isWord(String letters) {
        return SMALL.contains(letters)
                || (letters.length() >= SHORTEST && Known.STEMS.contains(WordForms.stem(letters)));
    }

    /** Gathered when first needed. */
    private static final class Known {
        private static final Set<String> STEMS = Vocabulary.standard().stems();
    }
}
