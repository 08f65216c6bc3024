package org.lupusportal.edition;

import java.util.List;
import java.util.Optional;
import org.lupusportal.markdown.Body;

/**
 * A word of the glossary.
 *
 * @param id its anchor on the glossary page
 * @param name the word
 * @param alsoCalled other words for the same thing
 * @param definition what it is, in plain words
 * @param kind what sort of thing it names
 * @param see the article that says more
 */
public record Term(
        String id, String name, List<String> alsoCalled, Body definition, Kind kind, Optional<ArticlePath> see) {

    public Term {
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** What a word names. Names of medicines and tests count as easy words when reading ease is measured. */
    public enum Kind {
        MEDICINE,
        TEST,
        CELL,
        DISEASE,
        STUDY,
        WORD
    }
}
