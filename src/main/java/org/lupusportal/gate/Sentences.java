package org.lupusportal.gate;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts prose into sentences: by the Unicode rules, and by what those do not know: abbreviations, line ends, bullets.
 *
 * <p>A bullet, a heading or a line of an advert without a full stop is a sentence of its own. One of more than a thousand characters is
 * cut, between words where it has any. Stateless.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "vs", "approx", "fig", "al", "no", "st", "etc", "ca", "cf",
            "incl", "resp", "max", "min", "sp", "spp", "vol", "ed", "inc", "ltd", "co", "u.s", "u.k", "a.m", "p.m",
            "ph.d", "m.d", "jr", "sr", "dept", "est", "viz", "eq");

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?<=[\\p{L}%)]{2})[.!?]+(?:[\"\u201d')]*\\s+(?=[$\u20ac\u00a3]?\\d)|\\*+\\s+)");

    /**
     * A stretch of a text.
     *
     * @param start UTF-16 index of its first character
     * @param end index after its last
     */
    public record Stretch(int start, int end) {}

    /** Nobody writes longer ones; what takes a sentence apart takes time by the square of its length. */
    static final int LONGEST = 1_000;

    private Sentences() {}

    /** The sentences of a text, in order, without surrounding white space and bullets; stretches without a letter are left out. */
    public static List<Stretch> in(String text) {
        List<Stretch> found = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = endOfLine(text, line);
            if (end > line) {
                addSentencesOfLine(text, line, end, found);
            }
            line = end + 1;
        }
        return found;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\u2028\u2029\u2022\u25cf\u25aa\u2713\u2714".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static void addSentencesOfLine(String text, int start, int end, List<Stretch> found) {
        if (isOneSentence(text, start, end)) {
            add(text, start, end, found);
            return;
        }
        BreakIterator breaks = Rules.UNICODE.clone();
        breaks.setText(text.substring(start, end));
        int from = start;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int to = start + next;
            if (to == end || !endsInAbbreviation(text, from, to)) {
                addParts(text, from, to, found);
                from = to;
            }
        }
    }

    /** What the Unicode rules leave together: behind a full stop a price, a number or the sign of a footnote. */
    private static void addParts(String text, int start, int end, List<Stretch> found) {
        int from = start;
        Matcher number = BEFORE_NUMBER.matcher(text).region(start, end).useTransparentBounds(true);
        while (number.find()) {
            if (!endsInAbbreviation(text, from, number.end())) {
                add(text, from, number.end(), found);
                from = number.end();
            }
        }
        add(text, from, end, found);
    }

    /** Whether no sign that could end a sentence stands before the last few characters: the common case, found without ICU. */
    private static boolean isOneSentence(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c > '\u2030') {
                boolean inner = c == '.' && Character.isLetterOrDigit(text.charAt(i + 1));
                boolean quote = c == '\u2030' || (c > '\u2030' && Character.isLetter(c));
                if (!inner && !quote && i < end - 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean endsInAbbreviation(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == from || text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String last = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
        boolean initial = last.length() == 1 && Character.isUpperCase(text.charAt(start)) && start > from;
        boolean capitals = last.length() > 1 && text.substring(start, end - 1).equals(last.toUpperCase(Locale.ROOT));
        boolean answer = last.equals("no") && (to >= text.length() || !Character.isDigit(text.charAt(to)));
        return initial || (ABBREVIATIONS.contains(last) && !answer && !(capitals && last.equals("ms")));
    }

    private static void add(String text, int start, int end, List<Stretch> found) {
        int from = start;
        int to = end;
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (to - from > LONGEST) {
            int cut = cut(text, from);
            addWithLetters(text, from, cut, found);
            from = cut;
        }
        addWithLetters(text, from, to, found);
    }

    /** After the last space that is not too far on; in the midst of a word only where there is none. */
    private static int cut(String text, int from) {
        int longest = from + LONGEST;
        int space = text.lastIndexOf(' ', longest - 1);
        boolean inPair = Character.isLowSurrogate(text.charAt(longest));
        return space > from ? space + 1 : longest - (inPair ? 1 : 0);
    }

    private static void addWithLetters(String text, int from, int to, List<Stretch> found) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                found.add(new Stretch(from, to));
                return;
            }
        }
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || "-*\u2013\u2014\u00b7>|".indexOf(c) >= 0;
    }

    /** Made ready when first needed: a start that judges nothing does not wait for them. */
    private static final class Rules {
        private static final BreakIterator UNICODE = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    }
}
