package org.lupusportal.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A language other than English, which the gate cannot read.
 *
 * @param tag as in HTML
 * @param name in English
 * @param sentence that says, in that language, that only English can be read
 */
public record Language(String tag, String name, String sentence) {

    private static final String SCRIPT = "script:";
    private static final String ENGLISH = "en";

    /** Little words are counted up to here; what follows is in the same language. */
    private static final int MOST_WORDS = 200;

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LITTLE_WORDS = 2;
    private static final double CLEARLY_MORE = 1.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern AND_OTHERS = Pattern.compile("\\bet al\\b");
    private static final List<Marks> ALL = Lists.rows("languages.txt", 4).stream()
            .map(row -> Marks.of(new Language(row.get(0), row.get(1), row.get(2)), row.get(3)))
            .toList();

    /**
     * What gives a language away.
     *
     * @param language which
     * @param script in which it alone is written; empty for Latin letters
     * @param words frequent little words
     */
    private record Marks(Language language, Optional<Character.UnicodeScript> script, Set<String> words) {

        static Marks of(Language language, String marks) {
            return marks.startsWith(SCRIPT)
                    ? new Marks(
                            language,
                            Optional.of(Character.UnicodeScript.valueOf(marks.substring(SCRIPT.length()))),
                            Set.of())
                    : new Marks(language, Optional.empty(), new HashSet<>(Arrays.asList(marks.split(",\\s*"))));
        }
    }

    /** The language of a paragraph, if it is one that is known and is not English. */
    static Optional<Language> of(String paragraph) {
        Optional<Language> byScript = byScript(paragraph);
        return byScript.isPresent() ? byScript : byWords(paragraph);
    }

    private static Optional<Language> byScript(String paragraph) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        paragraph
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
        return latin * 2 > all
                ? Optional.empty()
                : ALL.stream()
                        .filter(m -> m.script().filter(letters::containsKey).isPresent())
                        .map(Marks::language)
                        .findFirst();
    }

    private static Optional<Language> byWords(String paragraph) {
        Map<Marks, Integer> counts = new HashMap<>();
        List<String> words = WORD.matcher(AND_OTHERS.matcher(paragraph).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (!isPartOfName(words, i)) {
                ALL.stream().filter(m -> m.words().contains(word)).forEach(m -> counts.merge(m, 1, Integer::sum));
            }
        }
        int all = words.size();
        int english = counts.entrySet().stream()
                .filter(e -> e.getKey().language().tag().equals(ENGLISH))
                .mapToInt(Map.Entry::getValue)
                .sum();
        double enough = Math.max(FEWEST_LITTLE_WORDS, Math.max(english * CLEARLY_MORE, all / 10.0));
        return all < FEWEST_WORDS
                ? Optional.empty()
                : ALL.stream()
                        .filter(m -> counts.getOrDefault(m, 0) >= enough)
                        .max(Comparator.comparingInt(m -> counts.getOrDefault(m, 0)))
                        .map(Marks::language)
                        .filter(l -> !l.tag().equals(ENGLISH));
    }

    /** "De la Cruz" is a name in any language. */
    private static boolean isPartOfName(List<String> words, int at) {
        return at + 1 < words.size() && Character.isUpperCase(words.get(at + 1).codePointAt(0));
    }
}
