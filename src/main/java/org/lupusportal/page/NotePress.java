package org.lupusportal.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lupusportal.edition.Edition;

/**
 * Prints evidence notes. A claim's note is the same wherever it stands but for its place and letter, so the template is filled
 * once a claim; an edition of thousands of articles is not slowed by it. Within a group, who was studied is told once a study:
 * told again under each claim, it would make a wall. Safe to share between threads.
 */
final class NotePress {

    /** Stand for place and letter in what is kept; of Unicode's private use, so that no text holds them. */
    private static final String ID = "\uE000";

    private static final String LETTER = "\uE001";

    private static final String STUDIED = "\uE002";

    private final Edition edition;
    private final Templates templates;
    private final Locale language;
    private final Map<String, Print> kept = new ConcurrentHashMap<>();

    NotePress(Edition edition, Templates templates, Locale language) {
        this.edition = edition;
        this.templates = templates;
        this.language = language;
    }

    /** The notes of a group, in order; nothing where there are none. */
    String html(NoteGroup group) {
        if (group.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<div class=\"notes\">");
        Map<String, String> told = new HashMap<>();
        for (NoteGroup.Slot slot : group.slots()) {
            Print print = kept.computeIfAbsent(slot.claim(), this::print);
            String before = print.studied().isEmpty() ? null : told.putIfAbsent(print.studied(), slot.letter());
            html.append(print.html()
                    .replace(STUDIED, before == null ? print.studied() : "Who was studied: see " + before + ".")
                    .replace(ID, slot.id())
                    .replace(LETTER, slot.letter()));
        }
        return html.append("</div>").toString();
    }

    /** The small sign behind a claim's words: its meter, and its letter where it has one. */
    String sign(NoteGroup.Slot slot) {
        int step = edition.claim(slot.claim())
                .findCertainty()
                .map(certainty -> certainty.step())
                .orElse(0);
        return "<span class=\"sign\" aria-hidden=\"true\">&nbsp;<svg class=\"meter\"><use href=\"#meter-" + step
                + "\"/></svg>" + slot.letter() + "</span>";
    }

    private Print print(String claim) {
        EvidenceNote note = EvidenceNotes.of(ID, edition.claim(claim), edition);
        String studied = note.sources().stream()
                .map(EvidenceNote.SourceLine::studied)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        String html = templates
                .fill("parts/note", language, new LetteredNote(note.withStudied(STUDIED), LETTER), "")
                .strip();
        return new Print(html, Html.escape(studied));
    }

    /**
     * A claim's note as it is kept.
     *
     * @param html with signs where its place, its letter and who was studied go
     * @param studied who was studied, as HTML; may be empty
     */
    private record Print(String html, String studied) {}

    /**
     * A note with the letter that ties it to its claim.
     *
     * @param note the note
     * @param letter one or two letters, or nothing
     */
    record LetteredNote(EvidenceNote note, String letter) {}
}
