package org.lupusportal.page;

import java.util.List;
import java.util.Map;

/**
 * Evidence notes on paper, where a source is found by its number in the list of references.
 *
 * @param notes in order
 * @param numbers of sources, by id
 */
record PaperNotes(List<EvidenceNote> notes, Map<String, Integer> numbers) {

    PaperNotes {
        notes = List.copyOf(notes);
        numbers = Map.copyOf(numbers);
    }

    /** The number of a source in brackets, or nothing for a search, which is no source. */
    public String number(String source) {
        Integer number = numbers.get(source);
        return number == null ? "" : "[" + number + "]";
    }
}
