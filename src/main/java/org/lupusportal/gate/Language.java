package org.lupusportal.gate;

import java.util.ArrayList;
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

    private static final String FILE = "languages.txt";
    private static final int CELLS = 4;
    private static final String SCRIPT = "script:";
    private static final String ENGLISH = "en";

    /** Little words are counted up to here; what follows is in the same language. */
    private static final int MOST_WORDS = 200;

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LITTLE_WORDS = 2;
    private static final int LONGEST_IN_NAME = 4;
    private static final double CLEARLY_MORE = 1.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern AND_OTHERS = Pattern.compile("\\bet al\\b");

    /** The last letter of the last Latin block that European languages need; what lies beyond may be another script. */
    private static final char LAST_LATIN = '\u024F';

    private static final Map<Character.UnicodeScript, Language> BY_SCRIPT = new HashMap<>();
    private static final Map<String, List<Language>> BY_WORD = new HashMap<>();

    static {
        for (String row : Lists.lines(FILE)) {
            String[] cells = row.split(" \\| ", CELLS);
            Language language = new Language(cells[0].strip(), cells[1].strip(), cells[2].strip());
            String marks = cells[CELLS - 1].strip();
            if (marks.startsWith(SCRIPT)) {
                BY_SCRIPT.put(Character.UnicodeScript.valueOf(marks.substring(SCRIPT.length())), language);
            } else {
                for (String word : marks.split(",\\s*", -1)) {
                    BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
                }
            }
        }
    }

    /** The language of a paragraph, if it is one that is known and is not English. */
    public static Optional<Language> of(String paragraph) {
        Optional<Language> byScript = byScript(paragraph);
        return byScript.isPresent() ? byScript : byWords(paragraph);
    }

    /** Whether a text holds one of the little words without which hardly any English sentence is written. */
    public static boolean hasEnglishIn(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> BY_WORD.getOrDefault(word, List.of()).stream().anyMatch(Language::isEnglish));
    }

    private boolean isEnglish() {
        return tag.equals(ENGLISH);
    }

    private static Optional<Language> byScript(String paragraph) {
        if (paragraph.chars().allMatch(c -> c <= LAST_LATIN)) {
            return Optional.empty();
        }
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        paragraph
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
        return latin * 2 > all
                ? Optional.empty()
                : letters.keySet().stream()
                        .filter(BY_SCRIPT::containsKey)
                        .max(Comparator.comparingInt((Character.UnicodeScript script) -> isKana(script) ? 1 : 0)
                                .thenComparing(script -> letters.getOrDefault(script, 0)))
                        .map(BY_SCRIPT::get);
    }

    /** Japanese holds Chinese signs too, and often more of them. */
    private static boolean isKana(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private static Optional<Language> byWords(String paragraph) {
        Map<Language, Integer> counts = new HashMap<>();
        Map<Language, Set<String>> different = new HashMap<>();
        List<String> words = WORD.matcher(AND_OTHERS.matcher(paragraph).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (!isPartOfName(words, i)) {
                String word = words.get(i).toLowerCase(Locale.ROOT);
                BY_WORD.getOrDefault(word, List.of()).forEach(language -> {
                    counts.merge(language, 1, Integer::sum);
                    different.computeIfAbsent(language, one -> new HashSet<>()).add(word);
                });
            }
        }
        int all = words.size();
        int english = counts.entrySet().stream()
                .filter(e -> e.getKey().isEnglish())
                .mapToInt(Map.Entry::getValue)
                .sum();
        double enough = Math.max(FEWEST_LITTLE_WORDS, Math.max(english * CLEARLY_MORE, all / 10.0));
        return all < FEWEST_WORDS
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(e -> e.getValue() >= enough)
                        .filter(e ->
                                different.getOrDefault(e.getKey(), Set.of()).size() >= FEWEST_LITTLE_WORDS)
                        .max(Map.Entry.<Language, Integer>comparingByValue()
                                .thenComparing(e -> e.getKey().tag(), Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .filter(language -> !language.isEnglish());
    }

    /** "De la Cruz" is a name in any language; longer words stand before nouns too, which German writes with a capital. */
    private static boolean isPartOfName(List<String> words, int at) {
        return words.get(at).length() <= LONGEST_IN_NAME
                && at + 1 < words.size()
                && Character.isUpperCase(words.get(at + 1).codePointAt(0));
    }
}
