package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.gate.Sentences;

/**
 * One line of the list {@code signs.txt}.
 *
 * @param sign without words
 * @param lacks whether it is a sign that the words are nowhere
 * @param beside words that must stand in the same sentence
 * @param excuse words that must not
 * @param words what is looked for
 * @param atLeast how many different ones must stand in the whole text
 */
record SignRow(
        Sign sign, boolean lacks, Optional<Pattern> beside, Optional<Pattern> excuse, Pattern words, int atLeast) {

    /** How many cells a line has. */
    static final int CELLS = 6;

    private static final String LACKS = "lacks";
    private static final String NOTHING = "-";
    private static final int BESIDE = 3;
    private static final int EXCUSE = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COUNTED = Pattern.compile("(\\d+) of: (.*)");

    /**
     * A stretch of a text that is searched at once, with its sentences.
     *
     * @param text the stretch
     * @param sentences where they start and end in it
     */
    record Piece(String text, List<Sentences.Stretch> sentences) {
        static Piece of(String text) {
            return new Piece(text, Sentences.in(text));
        }

        /** The sentence in which a place lies; all of the stretch where there is none. */
        Sentences.Stretch around(int place) {
            return sentences.stream()
                    .filter(s -> s.start() <= place && place < s.end())
                    .findFirst()
                    .orElseGet(() -> new Sentences.Stretch(0, text.length()));
        }
    }

    static SignRow of(List<String> cells) {
        String last = cells.get(CELLS - 1);
        Matcher counted = COUNTED.matcher(last);
        boolean many = counted.matches();
        Sign.Kind kind = cells.get(0).equals("pressure") ? Sign.Kind.PRESSURE : Sign.Kind.WARNING;
        return new SignRow(
                new Sign(kind, cells.get(1), cells.get(2), List.of()),
                cells.get(0).equals(LACKS),
                condition(cells.get(BESIDE)),
                condition(cells.get(EXCUSE)),
                pattern(many ? counted.group(2) : last),
                many ? Integer.parseInt(counted.group(1)) : 1);
    }

    private static Optional<Pattern> condition(String cell) {
        return Optional.of(cell).filter(words -> !words.equals(NOTHING)).map(SignRow::pattern);
    }

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of this line that stand in a text, each once, as written. */
    Set<String> in(List<Piece> pieces) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            Matcher matcher = words.matcher(piece.text());
            while (matcher.find()) {
                if (counts(piece, matcher)) {
                    String at = wholeWord(piece.text(), matcher);
                    found.putIfAbsent(at.toLowerCase(Locale.ROOT), at);
                }
            }
        }
        return found.size() >= atLeast ? new LinkedHashSet<>(found.values()) : Set.of();
    }

    private boolean counts(Piece piece, Matcher matcher) {
        if (lacks) {
            return true;
        }
        Sentences.Stretch around = piece.around(matcher.start());
        String sentence = piece.text().substring(around.start(), around.end());
        int end = Math.max(matcher.end(), around.end());
        return beside.map(words -> words.matcher(sentence).find()).orElse(true)
                && excuse.map(words -> !words.matcher(sentence).find()).orElse(true)
                && !Denial.isIn(
                        piece.text().substring(around.start(), matcher.start()),
                        piece.text().substring(matcher.end()),
                        end - matcher.end());
    }

    /** A word that is found by its start is shown to its end. */
    private static String wholeWord(String piece, Matcher matcher) {
        int end = matcher.end();
        while (end < piece.length() && goesOn(piece, end)) {
            end++;
        }
        return SPACE.matcher(piece.substring(matcher.start(), end).strip()).replaceAll(" ");
    }

    private static boolean goesOn(String piece, int at) {
        char last = piece.charAt(at - 1);
        char next = piece.charAt(at);
        boolean letters = Character.isLetter(last) && Character.isLetter(next);
        boolean inNumber = Character.isDigit(last) && Character.isDigit(next);
        boolean figureBehind = at + 1 < piece.length() && Character.isDigit(piece.charAt(at + 1));
        boolean atComma = Character.isDigit(last) && ",.".indexOf(next) >= 0 && figureBehind;
        boolean afterComma = ",.".indexOf(last) >= 0 && Character.isDigit(next);
        return letters || inNumber || atComma || afterComma;
    }
}
