package org.lupusportal.gate;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a reader reads where letters are not what they seem: of other alphabets, of other widths, under accents, set apart, figures
 * in their place, signs between them, each word in brackets of its own. "St3m c3lls c.u.r.e (lupus)" says what it says. Stateless.
 */
public final class PlainLetters {

    /** Letters of other alphabets and small capitals, and behind each the one that it looks like. */
    private static final String ALIKE =
            "\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d\u04bbh\u051bq\u051dw\u043ak\u043cm"
                    + "\u0442t\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0406I\u0405S\u0408J\u0423Y"
                    + "\u03bfo\u03b1a\u03b5e\u03b9i\u03bak\u03bdv\u03c1p\u03c4t\u03c5u\u03c7x\u0391A\u0392B\u0395E\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u0396Z"
                    + "\u1d00a\u0299b\u1d04c\u1d05d\u1d07e\ua730f\u0262g\u029ch\u026ai\u1d0aj\u1d0bk\u029fl\u1d0dm\u0274n\u1d0fo\u1d18p\u0280r\ua731s\u1d1bt\u1d1cu\u1d20v\u1d21w\u028fy\u1d22z"
                    + "\u0131i\u0142l\u00f8o\u0111d";

    private static final String FIGURES = "0134578@$";
    private static final String FIGURE_LETTERS = "oieastbas";

    /** Accents, and what nobody sees. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+");

    private static final Pattern SET_APART =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}([ .\\-_*\u00b7])\\p{L}(?:\\1\\p{L})+(?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN = Pattern.compile("[ .\\-_*\u00b7]");

    private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{L})[*_~^|\u00b7]+(?=\\p{L})");

    /** A word with figures for letters; "20mg" and "B12" are none, nor is "1st". */
    private static final Pattern WITH_FIGURES = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?!\\d+(?:st|nd|rd|th|mg|mcg|kg|ml|cm|mm|nm|pm|am|hrs?|min|wks?|yrs?|x)\\b)(?=[@$\\d]*[A-Za-z][@$\\d]*[a-z]|[a-z][@$\\d]+[a-z])"
                    + "(?:[A-Za-z]+[0134578@$]{1,2}|[0134578@$](?=[a-z]{3}))[A-Za-z0-9@$]*(?![\\p{L}\\p{N}])");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3}|\\d\\d$|\\d.*[A-Z]|[A-Z]{2}.*\\d");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<!\\p{L})[(\\[{](\\p{L}{1,20})[)\\]}](?!\\p{L})");
    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");

    private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
    private static final int SEVERAL = 2;
    private static final char LAST_PLAIN = 0x7f;

    private PlainLetters() {}

    /** What is read; empty where every letter is what it seems. */
    public static Optional<String> in(String sentence) {
        return isOdd(sentence) ? Optional.of(read(sentence)).filter(read -> !read.equals(sentence)) : Optional.empty();
    }

    /** A look at each character, since hardly any sentence is odd. */
    private static boolean isOdd(String sentence) {
        int alone = 0;
        int brackets = 0;
        int slashes = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean afterLetter = i > 0 && Character.isLetter(sentence.charAt(i - 1));
            boolean beforeLetter = i + 1 < sentence.length() && Character.isLetter(sentence.charAt(i + 1));
            if (c > LAST_PLAIN
                    ? Character.isLetter(c) || Character.isSurrogate(c) || UNSEEN.indexOf(c) >= 0
                    : isOddSign(c, afterLetter, beforeLetter)) {
                return true;
            }
            alone += Character.isLetter(c) && !afterLetter && !beforeLetter ? 1 : 0;
            brackets += beforeLetter && !afterLetter && "([{".indexOf(c) >= 0 ? 1 : 0;
            slashes += c == '/' && afterLetter && beforeLetter ? 1 : 0;
        }
        return alone > SEVERAL || brackets >= SEVERAL || slashes >= SEVERAL;
    }

    private static boolean isOddSign(char c, boolean afterLetter, boolean beforeLetter) {
        return (afterLetter && beforeLetter && "*_~^|".indexOf(c) >= 0)
                || ((afterLetter || beforeLetter) && FIGURES.indexOf(c) >= 0);
    }

    private static String read(String sentence) {
        String folded = ACCENTS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = SET_APART
                .matcher(IN_WORD.matcher(alike(folded)).replaceAll(""))
                .replaceAll(apart ->
                        RunTogether.parted(BETWEEN.matcher(apart.group()).replaceAll("")));
        String lettered = WITH_FIGURES.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(lettered(word)));
        String open =
                several(IN_BRACKETS, lettered) ? IN_BRACKETS.matcher(lettered).replaceAll("$1") : lettered;
        return several(SLASH, open) ? SLASH.matcher(open).replaceAll(" ") : open;
    }

    private static boolean several(Pattern sign, String text) {
        return sign.matcher(text).results().limit(SEVERAL).count() == SEVERAL;
    }

    private static String alike(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = plain.charAt(i) > LAST_PLAIN ? ALIKE.indexOf(plain.charAt(i)) : -1;
            if (at >= 0) {
                plain.setCharAt(i, ALIKE.charAt(at + 1));
            }
        }
        return plain.toString();
    }

    private static String lettered(MatchResult word) {
        String written = word.group();
        if (LONG_NUMBER.matcher(written).find()) {
            return written;
        }
        StringBuilder letters = new StringBuilder(written);
        for (int i = 0; i < letters.length(); i++) {
            int figure = FIGURES.indexOf(letters.charAt(i));
            if (figure >= 0) {
                boolean twice = letters.charAt(i) == '1'
                        && ((i > 0 && written.charAt(i - 1) == '1')
                                || (i + 1 < written.length() && written.charAt(i + 1) == '1'));
                letters.setCharAt(i, twice ? 'l' : FIGURE_LETTERS.charAt(figure));
            }
        }
        return letters.toString();
    }
}
