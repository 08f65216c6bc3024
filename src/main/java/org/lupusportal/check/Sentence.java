package org.lupusportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of a short text, by its places in that text.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last
 */
public record Sentence(int start, int end) {

    private static final Pattern GAP = Pattern.compile("(?<=[.!?])[\"'’”)\\]]*\\s+(?=[\"'‘“(\\[]*[\\p{Lu}\\p{N}])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    /** Short forms whose point ends no sentence. */
    private static final Pattern SHORT =
            Pattern.compile("(?:\\b(?:vs|e\\.g|i\\.e|Dr|Mr|Ms|Mrs|Prof|St|No|Fig|U\\.S)|\\b\\p{Lu})\\.$");

    /** The sentences of a text, in order; none where there are no letters or digits. */
    public static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            if (!SHORT.matcher(text.substring(start, gap.start())).find()) {
                add(text, start, gap.start(), sentences);
                start = gap.end();
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    /** The words of a text as they are written, in order; a number counts as one. */
    public static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Sentence(start, end));
        }
    }
}
