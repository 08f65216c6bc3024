package org.lupusportal.gate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that stand in like places, as {@code src/gate/alike.txt} lists them: another drug for a drug, another verb for a verb,
 * now and then an opposite. Immutable.
 */
final class AlikeWords {

    private final Map<String, List<String>> alike;

    private AlikeWords(Map<String, List<String>> alike) {
        this.alike = alike;
    }

    /**
     * Reads the list.
     *
     * @param lines each a word, a colon, and words like it
     */
    static AlikeWords of(List<String> lines) {
        Map<String, List<String>> alike = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                alike.put(
                        line.substring(0, colon),
                        Arrays.asList(line.substring(colon + 2).split(" ")));
            }
        }
        return new AlikeWords(alike);
    }

    /** Another word like this one, written as large as it; the word itself where none is known. */
    String other(String word, Chance chance) {
        List<String> others = alike.get(word.toLowerCase(Locale.ROOT));
        if (others == null) {
            return word;
        }
        String other = others.get(chance.below(others.size()));
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }
}
