package org.lupusportal.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence notes on paper, where a source is found by its number in the list of references.
 *
 * @param notes in order
 * @param letters that tie notes to their claims, by id of the note; none where a note stands alone
 * @param numbers of sources, by id
 * @param told claims of which this sheet has said before who was studied; said again, it would make pages of repetition
 */
record PaperNotes(
        List<EvidenceNote> notes, Map<String, String> letters, Map<String, Integer> numbers, Set<String> told) {

    PaperNotes {
        notes = List.copyOf(notes);
        letters = Map.copyOf(letters);
        numbers = Map.copyOf(numbers);
        told = Set.copyOf(told);
    }

    /** The number of a source in brackets, or nothing for a search, which is no source. */
    public String number(String source) {
        Integer number = numbers.get(source);
        return number == null ? "" : "[" + number + "]";
    }

    /** Whether an earlier note of this sheet says who was studied. */
    public boolean isTold(EvidenceNote note) {
        return !note.studied().isEmpty() && told.contains(note.claim());
    }

    /** The letters that tie the notes of a group to their claims, by id of the note. */
    static Map<String, String> letters(NoteGroup group) {
        return group.slots().stream().collect(Collectors.toMap(NoteGroup.Slot::id, NoteGroup.Slot::letter));
    }

    /** The letter of a note, or nothing. */
    public String letter(EvidenceNote note) {
        return letters.getOrDefault(note.id(), "");
    }
}
