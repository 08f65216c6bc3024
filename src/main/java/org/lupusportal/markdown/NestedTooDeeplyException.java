package org.lupusportal.markdown;

import org.lupusportal.text.Span;

/** Markdown whose marks stand in one another deeper than any text needs, and deeper than a page could be made of. */
public final class NestedTooDeeplyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Span at;

    NestedTooDeeplyException(Span at) {
        super("marks are nested too deeply");
        this.at = at;
    }

    /** Where it goes too deep; where a row of signs is too long to be read, that row. */
    public Span at() {
        return at;
    }
}
