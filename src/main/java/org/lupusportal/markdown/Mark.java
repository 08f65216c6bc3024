package org.lupusportal.markdown;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.lupusportal.text.Span;

/** Something that a writer bound to a stretch of prose by a link: a claim, an overruling of the gate, citations. */
public sealed interface Mark {

    /** Index in the block's prose at which the marked words start. */
    int start();

    /** Index in the block's prose after the marked words; equal to the start for a citation, which has no words. */
    int end();

    /** The whole notation in the file, from bracket to bracket. */
    Span at();

    /** The same, where the words stand elsewhere in a longer text. */
    Mark moved(IntUnaryOperator place);

    /**
     * {@code [words](claim:ID)}: these words make that claim.
     *
     * @param start index in the prose
     * @param end index in the prose
     * @param at the whole notation
     * @param claim id of the claim
     * @param claimAt where the id stands
     * @param number 0-based among the mentions of the body, so that pages can point to each
     */
    record Mention(int start, int end, Span at, String claim, Span claimAt, int number) implements Mark {

        @Override
        public Mention moved(IntUnaryOperator place) {
            return new Mention(place.applyAsInt(start), place.applyAsInt(end), at, claim, claimAt, number);
        }
    }

    /**
     * {@code [words](not-a-claim: "reason")}: the gate is overruled for these words, in the open.
     *
     * @param start index in the prose
     * @param end index in the prose
     * @param at the whole notation
     * @param reason why this is no claim; may be blank, which a rule refuses
     */
    record Overruling(int start, int end, Span at, String reason) implements Mark {

        @Override
        public Overruling moved(IntUnaryOperator place) {
            return new Overruling(place.applyAsInt(start), place.applyAsInt(end), at, reason);
        }
    }

    /**
     * {@code [@a; @b]}: the sources of a fact that is no claim.
     *
     * @param start index in the prose
     * @param end the same index
     * @param at the whole notation
     * @param sources ids with their places, in the order written
     */
    record Citation(int start, int end, Span at, List<Cited> sources) implements Mark {

        public Citation {
            sources = List.copyOf(sources);
        }

        @Override
        public Citation moved(IntUnaryOperator place) {
            return new Citation(place.applyAsInt(start), place.applyAsInt(end), at, sources);
        }
    }

    /**
     * One id in a citation.
     *
     * @param id the source
     * @param at where the id stands, without its {@code @}
     */
    record Cited(String id, Span at) {}
}
