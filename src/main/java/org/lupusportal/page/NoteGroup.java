package org.lupusportal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.markdown.Mark;

/**
 * The evidence notes of one block, or of one box such as the key points: each claim once, in order of appearance. Where there
 * are several, a letter ties each claim's words to its note. Not for sharing between threads.
 */
final class NoteGroup {

    private final boolean lettered;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /** Opens a group for as many different claims. */
    NoteGroup(long claims) {
        this.lettered = claims > 1;
    }

    /** The place of the claim's note, which its first mention settles. */
    Slot slot(Mark.Mention mention, String name) {
        return slots.computeIfAbsent(
                mention.claim(), claim -> new Slot(claim, "note-" + name + mention.number(), letter(slots.size())));
    }

    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** a to z, then aa, ab and so on; nothing for a note that stands alone. */
    private String letter(int place) {
        if (!lettered) {
            return "";
        }
        String last = String.valueOf((char) ('a' + place % 26));
        return place < 26 ? last : (char) ('a' + place / 26 - 1) + last;
    }

    /**
     * Where a note stands.
     *
     * @param claim whose note
     * @param id its place on the page
     * @param letter that ties it to the claim's words; may be empty
     */
    record Slot(String claim, String id, String letter) {}
}
