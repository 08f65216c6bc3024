package org.lupusportal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lupusportal.markdown.Block;

/**
 * How many years of school a text asks for: the Flesch-Kincaid grade. Syllables are counted by the letters, so that the figure
 * is the same everywhere and off by a few tenths at most. Names of medicines and tests that the glossary explains count as two
 * syllables a word, for nobody can write around them.
 *
 * <pre>{@code
 * ReadingGrade grade = ReadingGrade.knowing(List.of("hydroxychloroquine"));
 * grade.of(List.of("The cat sat on the mat.")); // below 0: anyone can read it
 * }</pre>
 *
 * @see <a href="https://apps.dtic.mil/sti/citations/ADA006655">Kincaid and others, 1975: derivation of new readability
 *     formulas</a>
 */
public final class ReadingGrade {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*|\\d[\\d.,]*");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern SOUNDED_END = Pattern.compile("(?:[td]ed|[cgsxz]es|[^aeiouy]les)$");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int MOST_OF_A_NAME = 2;

    private static final Set<Block.Kind> PROSE =
            Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTE, Block.Kind.FOOTNOTE);

    private final Set<List<String>> names = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Integer> known = new ConcurrentHashMap<>();
    private int longestName = 1;

    private ReadingGrade(Collection<String> all) {
        for (String name : all) {
            List<String> words =
                    words(name).stream().map(ReadingGrade::singular).toList();
            if (!words.isEmpty()) {
                names.add(words);
                firstWords.add(words.get(0));
                longestName = Math.max(longestName, words.size());
            }
        }
    }

    /** A measure that knows the names of these medicines and tests, of one word or more. */
    public static ReadingGrade knowing(Collection<String> names) {
        return new ReadingGrade(names);
    }

    /**
     * The grade of texts taken together; 0 where there are no words.
     *
     * @param texts paragraphs, each of which ends a sentence
     */
    public double of(List<String> texts) {
        List<String> sentences = texts.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(s -> LETTER.matcher(s).find())
                .toList();
        int words = 0;
        int syllables = 0;
        for (String text : texts) {
            List<String> of = words(text);
            words += of.size();
            syllables += syllables(of);
        }
        return words == 0 || sentences.isEmpty()
                ? 0
                : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    /** The grade of the prose among these blocks; headings, tables and code are read in another way and left out. */
    public double ofProse(List<Block> blocks) {
        return rounded(of(
                blocks.stream().filter(ReadingGrade::isProse).map(Block::words).toList()));
    }

    /** Whether a block is read from end to end. */
    public static boolean isProse(Block block) {
        return PROSE.contains(block.kind());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private int syllables(List<String> words) {
        List<String> singular = words.stream().map(ReadingGrade::singular).toList();
        int sum = 0;
        int nameEnd = 0;
        for (int i = 0; i < words.size(); i++) {
            nameEnd = Math.max(nameEnd, i + nameAt(singular, i));
            int own = known.computeIfAbsent(words.get(i), ReadingGrade::syllables);
            sum += i < nameEnd ? Math.min(own, MOST_OF_A_NAME) : own;
        }
        return sum;
    }

    /** How many words from here on are the name of a medicine or a test. */
    private int nameAt(List<String> words, int from) {
        if (!firstWords.contains(words.get(from))) {
            return 0;
        }
        for (int length = Math.min(longestName, words.size() - from); length > 0; length--) {
            if (names.contains(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The syllables of a word, part by part between hyphens; a number counts as one. */
    static int syllables(String word) {
        int sum = 0;
        for (String part : word.split("-", -1)) {
            sum += part.isEmpty()
                    ? 0
                    : ofPart(NO_LETTER.matcher(part.toLowerCase(Locale.ROOT)).replaceAll(""));
        }
        return sum;
    }

    private static int ofPart(String letters) {
        if (letters.length() <= 3) {
            return 1;
        }
        String spoken = SOUNDED_END.matcher(letters).find()
                ? letters
                : SILENT_END.matcher(letters).replaceFirst("");
        String sounds = spoken.startsWith("y") ? spoken.substring(1) : spoken;
        return Math.max(1, (int) VOWELS.matcher(sounds).results().count());
    }

    /** Rounded to a tenth, as it is shown; the limits hold for the rounded figure. */
    public static double rounded(double grade) {
        return Math.round(grade * 10) / 10.0;
    }
}
