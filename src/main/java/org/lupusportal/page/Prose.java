package org.lupusportal.page;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.edition.Article;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.Mark;

/**
 * Renders the bodies of one page: numbers its references in order of appearance, sets the notes behind their block and turns
 * links between files into addresses. One for each page, because the numbers run through.
 */
final class Prose {

    private final Press press;
    private final Optional<Explainer> explainer;
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    Prose(Press press, Optional<Explainer> explainer) {
        this.press = press;
        this.explainer = explainer;
    }

    Press press() {
        return press;
    }

    Optional<Explainer> explainer() {
        return explainer;
    }

    /**
     * Renders a body, with the notes of each block right behind it.
     *
     * @param body what to render
     * @param topic the folder from which its links count
     * @param name tells the bodies of one page apart, such as {@code b} or {@code k1}
     */
    String html(Body body, String topic, String name) {
        return BodyHtml.of(body, new ProseParts(this, topic, name, Optional.empty()));
    }

    /** Renders bodies that stand in one box, whose notes the caller sets below them as one {@link #notes group}. */
    List<String> html(List<Body> bodies, String topic, NoteGroup group) {
        int[] number = {0};
        return bodies.stream()
                .map(body ->
                        BodyHtml.of(body, new ProseParts(this, topic, "k" + number[0]++ + "-", Optional.of(group))))
                .toList();
    }

    /** An empty group for all claims of these bodies. */
    static NoteGroup groupFor(List<Body> bodies) {
        return new NoteGroup(bodies.stream()
                .flatMap(Body::mentions)
                .map(Mark.Mention::claim)
                .distinct()
                .count());
    }

    /** The notes of a group as HTML. Their sources join the page's references. */
    String notes(NoteGroup group) {
        group.slots()
                .forEach(slot -> press.edition()
                        .claim(slot.claim())
                        .sources()
                        .forEach(evidence -> number(evidence.source().id())));
        return press.notes().html(group);
    }

    /** Renders the body of an article for its own page, where each section can be shared. */
    String page(Article article, String name) {
        return BodyHtml.of(article.body(), new SharedParts(this, article, name));
    }

    /**
     * Renders a body, or some sections of it, for a handout.
     *
     * @param body the body of the article or a key point
     * @param article the article
     * @param name tells the bodies of one handout apart
     * @param sections anchors of the chosen headings; empty for all
     * @param setting how it is set
     */
    String handout(Body body, Article article, String name, Set<String> sections, Setting setting) {
        return BodyHtml.of(body, new HandoutParts(this, article, name, setting), sections);
    }

    /**
     * How the bodies of a handout are set.
     *
     * @param medium on which they are read
     * @param below how many levels their headings stand below those of an article's own page
     */
    record Setting(Medium medium, int below) {}

    /** The notes of claims that stand by themselves, in the form that the medium takes. */
    String notes(List<EvidenceNote> notes, Medium medium) {
        number(notes);
        return fill(notes, medium);
    }

    /** Takes the sources of these notes among the references of the page. */
    void number(List<EvidenceNote> notes) {
        notes.forEach(note -> press.edition()
                .claim(note.claim())
                .sources()
                .forEach(evidence -> number(evidence.source().id())));
    }

    private String fill(List<EvidenceNote> notes, Medium medium) {
        return medium == Medium.PAPER ? onPaper(notes, Map.of()) : press.fill("parts/evidence-notes", notes);
    }

    String onPaper(List<EvidenceNote> notes, Map<String, String> letters) {
        String html = press.fill("print/evidence-notes", new PaperNotes(notes, letters, references, told));
        notes.forEach(note -> told.add(note.claim()));
        return html;
    }

    /** Ids of the sources that were cited or stand behind a claim so far, in order; the first has number 1. */
    List<String> references() {
        return List.copyOf(references.keySet());
    }

    List<EvidenceNote> evidenceNotes(NoteGroup group) {
        return group.slots().stream()
                .map(slot -> EvidenceNotes.of(slot.id(), press.edition().claim(slot.claim()), press.edition()))
                .toList();
    }

    /** The number of a source among the references of the page, which it joins where it is new. */
    int number(String source) {
        return references.computeIfAbsent(source, s -> references.size() + 1);
    }

    /** The address of a link between content files; what is no such link stays as it is. */
    static String address(String target, String topic) {
        if (target.startsWith("#") || target.matches("[a-z]+:.*") || target.startsWith("/")) {
            return target;
        }
        String path = URI.create("/" + topic + "/x").resolve(target).toString();
        return path.replaceFirst("^(/\\.\\.)+", "").replaceFirst("\\.md(#|$)", "$1");
    }
}
