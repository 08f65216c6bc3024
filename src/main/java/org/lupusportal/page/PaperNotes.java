package org.lupusportal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Evidence notes on paper, where a source is found by its number in the list of references.
 *
 * @param notes in order
 * @param letters that tie notes to their claims, by id of the note; none where a note stands alone
 * @param numbers of sources, by id
 */
record PaperNotes(List<EvidenceNote> notes, Map<String, String> letters, Map<String, Integer> numbers) {

    PaperNotes {
        notes = List.copyOf(notes);
        letters = Map.copyOf(letters);
        numbers = Map.copyOf(numbers);
    }

    /** The number of a source in brackets, or nothing for a search, which is no source. */
    public String number(String source) {
        Integer number = numbers.get(source);
        return number == null ? "" : "[" + number + "]";
    }

    static PaperNotes of(List<EvidenceNote> notes, NoteGroup group, Map<String, Integer> numbers) {
        return new PaperNotes(
                notes,
                group.slots().stream().collect(Collectors.toMap(NoteGroup.Slot::id, NoteGroup.Slot::letter)),
                numbers);
    }

    /** The letter of a note, or nothing. */
    public String letter(EvidenceNote note) {
        return letters.getOrDefault(note.id(), "");
    }
}
