package org.lupusportal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lupusportal.markdown.Heading;

/**
 * Words of the edition as a result shows them. They are whole sentences, and never the words of a claim unless the result is
 * that claim, so that nothing can be quoted without its caveat.
 *
 * @param pieces in order; joined they are the plain text
 * @param under the heading below which they stand, where they were taken from an article's body
 */
public record Excerpt(List<Piece> pieces, Optional<Heading> under) {

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** Text in which these places are marked. */
    static Excerpt of(String text, List<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            int start = Math.max(at, place.start());
            int end = Math.min(text.length(), place.end());
            if (start < end) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at), false);
        return new Excerpt(pieces, Optional.empty());
    }

    Excerpt under(Heading heading) {
        return new Excerpt(pieces, Optional.of(heading));
    }

    /** All of it without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
