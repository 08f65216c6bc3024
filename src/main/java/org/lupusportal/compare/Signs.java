package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the signs of the list {@code signs.txt} in a text. Immutable and safe to share between threads. */
final class Signs {

    /** Pieces of a text are read up to here, so that no piece can take long. */
    private static final int LONGEST_PIECE = 1_000;

    private static final int MOST_WORDS_SHOWN = 3;

    private static final List<SignRow> ROWS =
            Lists.rows("signs.txt", SignRow.CELLS).stream().map(SignRow::of).toList();

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
                found.merge(
                        sign.name(),
                        new Sign(sign.kind(), sign.name(), sign.page(), shown),
                        (a, b) -> a.words().isEmpty() ? b : a);
            }
        }
        return List.copyOf(found.values());
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
