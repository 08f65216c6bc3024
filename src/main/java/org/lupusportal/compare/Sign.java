package org.lupusportal.compare;

import java.util.List;

/**
 * Something in a text at which a reader should stop: a phrase that presses, or a sign that is common among unproven clinics.
 * It is no verdict on whoever wrote the text.
 *
 * @param kind what sort of sign
 * @param name what was found, as a sentence without its full stop
 * @param page the page of ours that says more: a path, with the place on it
 * @param words the words in the text, each once; empty for a sign that something is lacking
 */
public record Sign(Kind kind, String name, String page, List<String> words) {

    public Sign {
        words = List.copyOf(words);
    }

    /** The same, found in these words. */
    Sign with(List<String> found) {
        return new Sign(kind, name, page, found);
    }

    /** Whether it is seen by words, and not by what the text lacks. */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Sorts of signs. */
    public enum Kind {
        /** It presses a reader to decide. */
        PRESSURE,
        /** Experts count it among the warning signs of an unproven clinic. */
        WARNING
    }
}
