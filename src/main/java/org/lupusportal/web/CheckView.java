package org.lupusportal.web;

import java.util.List;
import java.util.Optional;
import org.lupusportal.compare.PastedText;
import org.lupusportal.gate.Language;

/**
 * The form on which a text is pasted.
 *
 * @param problem why the last text could not be read
 * @param text what was pasted, so that nothing is lost
 * @param length of it in characters
 * @param language in which it is, if that is why
 * @param reading links for the time until then
 */
record CheckView(Problem problem, String text, int length, Optional<Language> language, List<PageLink> reading) {

    /** Why a text could not be read. */
    enum Problem {
        NONE(200),
        EMPTY(400),
        NOT_TEXT(400),
        IN_ADDRESS(400),
        TOO_LONG(413),
        TOO_LARGE(413),
        NO_FORM(415),
        OTHER_LANGUAGE(200),
        TOO_MANY(503),
        FAILED(500);

        private final int status;

        Problem(int status) {
            this.status = status;
        }

        /** The HTTP status of the answer. */
        int status() {
            return status;
        }

        static Problem of(PastedText.State state) {
            return switch (state) {
                case READABLE -> NONE;
                case EMPTY -> EMPTY;
                case TOO_LONG -> TOO_LONG;
                case NOT_TEXT -> NOT_TEXT;
            };
        }
    }

    CheckView in(Optional<Language> itsLanguage) {
        return new CheckView(problem, text, length, itsLanguage, reading);
    }

    /** How many characters can be read. */
    public int longest() {
        return PastedText.LONGEST;
    }

    public boolean is(String name) {
        return problem.name().equals(name);
    }

    /**
     * A link to a page of ours.
     *
     * @param href its address; empty where this edition lacks the page
     * @param text its words
     */
    record PageLink(String href, String text) {}
}
