package org.lupusportal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private int longestName = 1;

    private ReadingGrade(Collection<String> all) {
        for (String name : all) {
            List<String> words = words(name).stream().map(Word::singular).toList();
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
            List<Word> of = words(text);
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

    /** The words of a text: letters with apostrophes and hyphens between or behind, or a number. */
    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (isLetter(text.charAt(at))) {
                end = Reach.past(text, at, c -> isLetter(c) || "'’-".indexOf(c) >= 0);
            } else if (Reach.isDigit(text.charAt(at))) {
                end = Reach.pastNumber(text, at);
            }
            if (end > at) {
                words.add(known.computeIfAbsent(text.substring(at, end), Word::of));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int syllables(List<Word> words) {
        int sum = 0;
        int nameEnd = 0;
        for (int i = 0; i < words.size(); i++) {
            nameEnd = Math.max(nameEnd, i + nameAt(words, i));
            int own = words.get(i).syllables();
            sum += i < nameEnd ? Math.min(own, MOST_OF_A_NAME) : own;
        }
        return sum;
    }

    /** How many words from here on are the name of a medicine or a test. */
    private int nameAt(List<Word> words, int from) {
        if (!firstWords.contains(words.get(from).singular())) {
            return 0;
        }
        for (int length = Math.min(longestName, words.size() - from); length > 0; length--) {
            if (names.contains(words.subList(from, from + length).stream()
                    .map(Word::singular)
                    .toList())) {
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

    /** A word as it counts: in lower case without the s of the plural, and how many syllables it has. */
    private record Word(String singular, int syllables) {

        static Word of(String written) {
            return new Word(ReadingGrade.singular(written), ReadingGrade.syllables(written));
        }
    }

    /** Rounded to a tenth, as it is shown; the limits hold for the rounded figure. */
    public static double rounded(double grade) {
        return Math.round(grade * 10) / 10.0;
    }
}
