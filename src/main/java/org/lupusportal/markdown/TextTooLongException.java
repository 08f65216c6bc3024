package org.lupusportal.markdown;

import org.lupusportal.text.Span;

/** Markdown that is longer than anyone would read in one piece, and long enough to be built so that it takes minutes to read. */
public final class TextTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Span at;
    private final int most;
    private final boolean paragraph;

    TextTooLongException(Span at, int most, boolean paragraph) {
        super("more than " + most + " characters");
        this.at = at;
        this.most = most;
        this.paragraph = paragraph;
    }

    /** Where the paragraph begins that is too long, or where the text becomes so. */
    public Span at() {
        return at;
    }

    /** How many characters there may be. */
    public int most() {
        return most;
    }

    /** Whether it is one paragraph that is too long, and not the whole text. */
    public boolean isParagraph() {
        return paragraph;
    }
}
