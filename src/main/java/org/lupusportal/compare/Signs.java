package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.gate.LearnedSigns;

/**
 * Finds signs in a text: by the words of the list {@code signs.txt}, and those that no list could hold by what was learned from sentences.
 * Immutable and safe to share between threads.
 */
final class Signs {

    /** Pieces of a text are read up to here, so that no piece can take long. */
    private static final int LONGEST_PIECE = 1_000;

    private static final int MOST_WORDS_SHOWN = 3;

    /** So many different signs bear one another out. */
    private static final int TOGETHER = 2;

    private static final List<SignRow> ROWS =
            Lists.rows("signs.txt", SignRow.CELLS).stream().map(SignRow::of).toList();

    /** Every sign by its name, without words, in the order of the list. */
    private static final Map<String, Sign> ALL = ROWS.stream()
            .map(SignRow::sign)
            .collect(Collectors.toMap(Sign::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private static final List<LearnedSignRow> LEARNED = Lists.rows("learned-signs.txt", LearnedSignRow.CELLS).stream()
            .map(LearnedSignRow::of)
            .toList();

    private Signs() {}

    /** Every sign in the text. */
    static List<Sign> in(String text, boolean offersCells) {
        List<SignRow.Piece> pieces = pieces(text);
        Map<String, Sign> found = new LinkedHashMap<>();
        for (SignRow row : ROWS) {
            Set<String> words = row.in(pieces);
            boolean shows = row.lacks() ? offersCells && words.isEmpty() : !words.isEmpty();
            if (shows) {
                Sign sign = row.sign();
                List<String> shown = row.lacks()
                        ? List.of()
                        : words.stream()
                                .limit(Math.max(MOST_WORDS_SHOWN, row.atLeast() + 2))
                                .toList();
                found.merge(sign.name(), sign.with(shown), (a, b) -> a.words().isEmpty() ? b : a);
            }
        }
        addLearned(text, found);
        return ALL.keySet().stream()
                .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
                .toList();
    }

    /**
     * A sign that is seen by its words already needs no other. Who sells seldom shows one sign alone, so one that nothing else bears out is
     * none; and where several bear one another out, less is enough for a further one.
     */
    private static void addLearned(String text, Map<String, Sign> found) {
        List<LearnedSigns.Found> seen = LearnedSigns.standard().in(text);
        Stream<String> byWords =
                found.values().stream().filter(sign -> !sign.words().isEmpty()).map(Sign::name);
        Stream<String> learned = LEARNED.stream().filter(row -> row.isIn(seen)).map(LearnedSignRow::name);
        if (Stream.concat(byWords, learned).distinct().count() >= TOGETHER) {
            LEARNED.forEach(row -> add(row, seen, found));
        }
    }

    private static void add(LearnedSignRow row, List<LearnedSigns.Found> seen, Map<String, Sign> found) {
        List<String> words = row.in(seen).stream().limit(MOST_WORDS_SHOWN).toList();
        if (!words.isEmpty()) {
            found.putIfAbsent(
                    row.name(), Objects.requireNonNull(ALL.get(row.name())).with(words));
        }
    }

    /** Lines, cut where they are very long. */
    private static List<SignRow.Piece> pieces(String text) {
        List<SignRow.Piece> pieces = new ArrayList<>();
        for (String line : text.replace('\u2019', '\'').lines().toList()) {
            for (int start = 0; start < line.length(); start += LONGEST_PIECE) {
                pieces.add(SignRow.Piece.of(line.substring(start, Math.min(line.length(), start + LONGEST_PIECE))));
            }
        }
        return pieces;
    }
}
