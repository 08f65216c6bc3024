package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the signs of the list {@code signs.txt} in a text. Immutable and safe to share between threads. */
final class Signs {

    private static final String LACKS = "lacks";
    private static final Pattern COUNTED = Pattern.compile("(\\d+) of: (.*)");

    /** Pieces of a text are read up to here, so that no piece can take long. */
    private static final int LONGEST_PIECE = 1_000;

    private static final int MOST_WORDS_SHOWN = 3;

    /** How far before the words a "not" may stand. */
    private static final int REACH = 40;

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|nobody|neither|nor|cannot|can't|isn't|aren't|wasn't|doesn't|don't|won't|didn't|hasn't|haven't"
                    + "|without|beware of|be wary of|watch out for)\\b(?! (?:only|just|intended))(?:(?! (?:and|but) )[^.,;:!?\u2013\u2014])*$"
                    + "|\\bnot intended to [\\w, ]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN_DENIAL =
            Pattern.compile("(?:no|zero|without|free|nothing)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Row> ROWS =
            Lists.rows("signs.txt", 5).stream().map(Row::of).toList();

    private Signs() {}

    /**
     * One line of the list.
     *
     * @param sign without words
     * @param lacks whether it is a sign that the words are nowhere
     * @param beside words that must stand in the same piece
     * @param words what is looked for
     * @param atLeast how many different ones must stand in the whole text
     */
    private record Row(Sign sign, boolean lacks, Optional<Pattern> beside, Pattern words, int atLeast) {

        static Row of(List<String> cells) {
            Matcher counted = COUNTED.matcher(cells.get(4));
            boolean many = counted.matches();
            Sign.Kind kind = cells.get(0).equals("pressure") ? Sign.Kind.PRESSURE : Sign.Kind.WARNING;
            return new Row(
                    new Sign(kind, cells.get(1), cells.get(2), List.of()),
                    cells.get(0).equals(LACKS),
                    Optional.of(cells.get(3)).filter(b -> !b.equals("-")).map(Row::pattern),
                    pattern(many ? counted.group(2) : cells.get(4)),
                    many ? Integer.parseInt(counted.group(1)) : 1);
        }

        private static Pattern pattern(String alternatives) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
        }

        Set<String> in(List<String> pieces) {
            Map<String, String> found = new LinkedHashMap<>();
            for (String piece : pieces) {
                if (beside.isEmpty() || beside.get().matcher(piece).find()) {
                    Matcher matcher = words.matcher(piece);
                    while (matcher.find()) {
                        if (lacks || isDenial(matcher.group()) || !isDenied(piece, matcher.start())) {
                            String at = wholeWord(piece, matcher);
                            found.putIfAbsent(at.toLowerCase(Locale.ROOT), at);
                        }
                    }
                }
            }
            return found.size() >= atLeast ? new LinkedHashSet<>(found.values()) : Set.of();
        }
    }

    /** Every sign in the text. */
    static List<Sign> in(String text, boolean offersCells) {
        List<String> pieces = pieces(text);
        Map<String, Sign> found = new LinkedHashMap<>();
        for (Row row : ROWS) {
            Set<String> words = row.in(pieces);
            boolean shows = row.lacks() ? offersCells && words.isEmpty() : !words.isEmpty();
            if (shows) {
                Sign sign = row.sign();
                List<String> shown = row.lacks()
                        ? List.of()
                        : words.stream()
                                .limit(Math.max(MOST_WORDS_SHOWN, row.atLeast() + 2))
                                .toList();
                found.merge(
                        sign.name(),
                        new Sign(sign.kind(), sign.name(), sign.page(), shown),
                        (a, b) -> a.words().isEmpty() ? b : a);
            }
        }
        return List.copyOf(found.values());
    }

    /** Lines, cut where they are very long. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.replace('\u2019', '\'').lines().toList()) {
            for (int start = 0; start < line.length(); start += LONGEST_PIECE) {
                pieces.add(line.substring(start, Math.min(line.length(), start + LONGEST_PIECE)));
            }
        }
        return pieces;
    }

    private static boolean isDenied(String piece, int at) {
        return DENIED.matcher(piece.substring(Math.max(0, at - REACH), at)).find();
    }

    /** "No side effects" is no less a promise for the "no" in it. */
    private static boolean isDenial(String words) {
        return OWN_DENIAL.matcher(words).lookingAt();
    }

    /** A word that is found by its start is shown to its end. */
    private static String wholeWord(String piece, Matcher matcher) {
        int end = matcher.end();
        while (end < piece.length() && goesOn(piece, end)) {
            end++;
        }
        return piece.substring(matcher.start(), end).strip();
    }

    private static boolean goesOn(String piece, int at) {
        char last = piece.charAt(at - 1);
        char next = piece.charAt(at);
        boolean letters = Character.isLetter(last) && Character.isLetter(next);
        boolean inNumber = Character.isDigit(last) && (Character.isDigit(next) || ",.".indexOf(next) >= 0);
        boolean afterComma = ",.".indexOf(last) >= 0 && Character.isDigit(next);
        return letters
                || afterComma
                || (inNumber
                        && at + 1 < piece.length()
                        && (Character.isDigit(next) || Character.isDigit(piece.charAt(at + 1))));
    }
}
