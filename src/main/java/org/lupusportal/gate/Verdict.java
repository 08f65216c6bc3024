package org.lupusportal.gate;

import java.util.List;

/**
 * What the gate says of one sentence, and what that rests on.
 *
 * @param start UTF-16 index in the text at which the sentence starts
 * @param end UTF-16 index after its last character
 * @param claim whether it speaks of efficacy or safety
 * @param score how sure the gate is that it is a claim, from 0 to 1
 * @param grounds what the verdict rests on, for and against, weightiest first
 */
public record Verdict(int start, int end, boolean claim, double score, List<Ground> grounds) {

    public Verdict {
        grounds = List.copyOf(grounds);
    }

    /** The sentence in the text that was judged. */
    public String sentence(String text) {
        return text.substring(start, end);
    }

    /**
     * One thing that a verdict rests on.
     *
     * @param kind what sort of thing
     * @param words the words in the sentence, or the form that was recognised
     * @param concept what they name in the vocabulary, such as {@code msc} or {@code kidney}; may be empty
     */
    public record Ground(Kind kind, String words, String concept) {

        /** What sort of language was found. */
        public enum Kind {
            INTERVENTION,
            EFFECT,
            SAFETY,
            COMPARISON,
            PROMISE,
            OUTCOME,
            STORY,
            WORDING,
            AGAINST;

            /** Whether such words tell what is said of a treatment: that it does something, is safe, better or a promise. */
            public boolean isPredicate() {
                return this == EFFECT || this == SAFETY || this == COMPARISON || this == PROMISE;
            }
        }
    }
}
