package org.lupusportal.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lupusportal.markdown.BodyParts;
import org.lupusportal.markdown.Mark;

/** What a page adds to the bodies on it: notes behind their block, numbers of references, addresses and drawings. */
class ProseParts implements BodyParts {

    private final Prose prose;
    private final String topic;
    private final String name;
    private final Optional<NoteGroup> shared;
    private NoteGroup group;

    ProseParts(Prose prose, String topic, String name, Optional<NoteGroup> shared) {
        this.prose = prose;
        this.topic = topic;
        this.name = name;
        this.shared = shared;
        this.group = shared.orElseGet(() -> new NoteGroup(0));
    }

    final Prose prose() {
        return prose;
    }

    final String name() {
        return name;
    }

    Medium medium() {
        return Medium.SCREEN;
    }

    @Override
    public void begin(List<Mark.Mention> mentions) {
        if (shared.isEmpty()) {
            group = new NoteGroup(
                    mentions.stream().map(Mark.Mention::claim).distinct().count());
        }
    }

    @Override
    public String openMention(Mark.Mention mention) {
        return "<span class=\"claim\" data-claim=\"" + Html.escape(mention.claim()) + "\" aria-describedby=\""
                + group.slot(mention, name).id() + "\">";
    }

    @Override
    public String closeMention(Mark.Mention mention) {
        NoteGroup.Slot slot = group.slot(mention, name);
        return "</span>"
                + (medium() == Medium.PAPER
                        ? letter(slot)
                        : prose.press().notes().sign(slot));
    }

    /** Paper has no meter behind a claim's words, only the letter where several notes stand below. */
    private String letter(NoteGroup.Slot slot) {
        return slot.letter().isEmpty() ? "" : "<sup class=\"letter\">[" + slot.letter() + "]</sup>";
    }

    @Override
    public String notes(List<Mark.Mention> mentions) {
        if (medium() == Medium.PAPER) {
            List<EvidenceNote> notes = prose.evidenceNotes(group);
            prose.number(notes);
            return prose.onPaper(notes, PaperNotes.letters(group));
        }
        return shared.isPresent() ? "" : prose.notes(group);
    }

    @Override
    public String citation(Mark.Citation citation) {
        List<Integer> numbers = citation.sources().stream()
                .map(cited -> prose.number(cited.id()))
                .sorted()
                .toList();
        return "<sup class=\"citation\">"
                + (medium() == Medium.PAPER ? inBrackets(numbers) : links(numbers))
                + "</sup>";
    }

    private String links(List<Integer> numbers) {
        return numbers.stream().map(number -> link(number, "" + number)).collect(Collectors.joining(", "));
    }

    /**
     * Who copies the words of a sheet, or is read them, must not take “100” and a reference for “1001”. The signs are part of
     * the links, since the printer may break a line wherever an element ends.
     */
    private String inBrackets(List<Integer> numbers) {
        int last = numbers.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> link(numbers.get(i), (i == 0 ? "[" : "") + numbers.get(i) + (i == last ? "]" : ",")))
                .collect(Collectors.joining(" "));
    }

    private static String link(int number, String text) {
        return "<a href=\"#ref-" + number + "\" aria-label=\"Reference " + number + "\">" + text + "</a>";
    }

    @Override
    public String href(String target) {
        return Prose.address(target, topic);
    }

    @Override
    public String image(String target, String text) {
        return prose.press().drawings().figure(target.substring(target.lastIndexOf('/') + 1), text);
    }

    @Override
    public String prose(String words) {
        return prose.explainer().map(e -> e.html(words)).orElseGet(() -> Unbroken.html(words));
    }
}
