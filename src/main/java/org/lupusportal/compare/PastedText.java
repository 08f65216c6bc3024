package org.lupusportal.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as somebody pasted it, made fit to be read and shown: line ends are one character, and what no reader sees (controls,
 * signs that turn the direction of writing, soft hyphens) is gone, as are signs heaped on a letter. Of the source of a page stay the
 * words that its readers see. Every other character stays as it was.
 *
 * @param text the text, fit to be shown
 * @param length of the whole text in characters (Unicode code points), without white space around it
 * @param state what can be done with it
 * @param source whether the source of a page was pasted, and its words were taken out of it
 */
public record PastedText(String text, int length, State state, boolean source) {

    /** Characters of a text that are read. Four thousand words are far more than any advert has, and bound the work. */
    public static final int LONGEST = 20_000;

    /** More controls than this in a hundred characters are a file that was pasted as it is, not a text. */
    private static final int MOST_CONTROLS_IN_HUNDRED = 2;

    /** A line that is broken because it was full is at least this long; a shorter one is an item of a list. */
    private static final int SHORTEST_WRAPPED = 45;

    /** In a narrow column, known by words that are broken at the ends of its lines, full lines are shorter. */
    private static final int SHORTEST_IN_COLUMN = 8;

    private static final int FEWEST_BROKEN = 2;

    private static final Pattern BROKEN =
            Pattern.compile("(?:(?<=\\p{Ll})-\n[ \t]*(\\p{Ll}\\p{L}*)|(?<=\\p{Lu}{3})-\n[ \t]*(\\p{Lu}{2,}))");

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\n\t]]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ufffe\uffff]|\\p{Cs}|\\p{Co}");

    /** No script puts more signs on one letter; with thousands, telling where a word ends takes minutes. */
    private static final Pattern HEAPED = Pattern.compile("(?<=\\p{M}{4})\\p{M}+");

    private static final Pattern SMALL_START = Pattern.compile("(?<=[.!?]\\s)[a-z]");
    private static final Pattern CAPITAL_START = Pattern.compile("(?<=[.!?]\\s)[A-Z]");

    /** What can be done with a text. */
    public enum State {
        /** It can be read. */
        READABLE,
        /** There is nothing to read in it. */
        EMPTY,
        /** It has more than {@link #LONGEST} characters. */
        TOO_LONG,
        /** It is a file or a picture, or was damaged on the way. */
        NOT_TEXT
    }

    /** Looks at a text. */
    public static PastedText of(String pasted) {
        String lines = LINE_ENDS.matcher(pasted).replaceAll("\n");
        Optional<String> words = PageSource.words(lines);
        String bare = UNSEEN.matcher(words.orElse(lines)).replaceAll("");
        String seen = HEAPED.matcher(bare).replaceAll("").strip();
        int length = seen.codePointCount(0, seen.length());
        return new PastedText(seen, length, state(pasted, seen, length), words.isPresent());
    }

    private static State state(String pasted, String seen, int length) {
        if (pasted.isBlank()) {
            return State.EMPTY;
        }
        if (isNotText(pasted)) {
            return State.NOT_TEXT;
        }
        if (length > LONGEST) {
            return State.TOO_LONG;
        }
        return seen.codePoints().noneMatch(Character::isLetterOrDigit) ? State.EMPTY : State.READABLE;
    }

    private static boolean isNotText(String pasted) {
        long broken = pasted.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && "\n\r\t\f\u000b\u0085".indexOf(c) < 0))
                .count();
        return pasted.indexOf('\0') >= 0 || broken * 100 > (long) pasted.length() * MOST_CONTROLS_IN_HUNDRED;
    }

    /**
     * The text for the claim gate, of the same length: lines that were broken in the midst of a sentence, as letters and sheets
     * have them, are one again; signs of HTML are blank; where nobody wrote capitals, as in posts, sentences begin with one.
     */
    String forGate() {
        String whole = unwrapped();
        long small = SMALL_START.matcher(whole).results().count();
        long capital = CAPITAL_START.matcher(whole).results().count();
        return small >= 2 && small > capital
                ? SMALL_START.matcher(whole).replaceAll(start -> start.group().toUpperCase(Locale.ROOT))
                : whole;
    }

    /**
     * Where in the text a sentence ends: in a word that was broken the gate reads fewer characters.
     *
     * @param read the text as the gate read it
     * @param end where it ends there
     */
    int end(String read, int end) {
        int to = end;
        while (to < read.length() && read.charAt(to) == ' ') {
            to++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private String unwrapped() {
        char[] signs = Markup.without(text).toCharArray();
        int shortest = joinBroken(signs) < FEWEST_BROKEN ? SHORTEST_WRAPPED : SHORTEST_IN_COLUMN;
        int line = 0;
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] == '\n') {
                boolean goesOn = i - line >= shortest
                        && i + 1 < signs.length
                        && Character.isLowerCase(signs[i + 1])
                        && ".!?:;".indexOf(signs[i - 1]) < 0;
                line = i + 1;
                signs[i] = goesOn ? ' ' : '\n';
            }
        }
        return new String(signs);
    }

    /**
     * Puts words in one that were broken at the end of a line; what that saves stands behind the word, so that the places of all
     * others stay, and of the sign that ends a sentence.
     *
     * @param signs in which words are joined
     * @return how many were broken
     */
    private static int joinBroken(char[] signs) {
        Matcher broken = BROKEN.matcher(new String(signs));
        int count = 0;
        while (broken.find()) {
            int rest = broken.start(broken.group(1) == null ? 2 : 1);
            int length = broken.end() - rest;
            System.arraycopy(signs, rest, signs, broken.start(), length);
            Arrays.fill(signs, broken.start() + length, broken.end(), ' ');
            count++;
        }
        return count;
    }
}
