package org.lupusportal.page;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lupusportal.edition.Article;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.BodyParts;
import org.lupusportal.markdown.Heading;
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

    /**
     * Renders a body, with the notes of each block right behind it.
     *
     * @param body what to render
     * @param topic the folder from which its links count
     * @param name tells the bodies of one page apart, such as {@code b} or {@code k1}
     */
    String html(Body body, String topic, String name) {
        return BodyHtml.of(body, new Parts(topic, name, Optional.empty()));
    }

    /** Renders bodies that stand in one box, whose notes the caller sets below them as one {@link #notes group}. */
    List<String> html(List<Body> bodies, String topic, NoteGroup group) {
        int[] number = {0};
        return bodies.stream()
                .map(body -> BodyHtml.of(body, new Parts(topic, "k" + number[0]++ + "-", Optional.of(group))))
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
        return BodyHtml.of(article.body(), new SharedParts(article, name));
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
        return BodyHtml.of(body, new HandoutParts(article, name, setting), sections);
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

    private String onPaper(List<EvidenceNote> notes, Map<String, String> letters) {
        String html = press.fill("print/evidence-notes", new PaperNotes(notes, letters, references, told));
        notes.forEach(note -> told.add(note.claim()));
        return html;
    }

    /** Ids of the sources that were cited or stand behind a claim so far, in order; the first has number 1. */
    List<String> references() {
        return List.copyOf(references.keySet());
    }

    private List<EvidenceNote> evidenceNotes(NoteGroup group) {
        return group.slots().stream()
                .map(slot -> EvidenceNotes.of(slot.id(), press.edition().claim(slot.claim()), press.edition()))
                .toList();
    }

    private int number(String source) {
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

    /** What an article's own page adds: a way to share each section. */
    private final class SharedParts extends Parts {

        private final Article article;
        private final ShortLink link;

        SharedParts(Article article, String name) {
            super(article.path().topic(), name, Optional.empty());
            this.article = article;
            this.link = ShortLink.of(article);
        }

        @Override
        public String behindHeading(Heading heading) {
            if (heading.level() != 2) {
                return "";
            }
            ShareView view = ShareView.of(
                    article.title() + ": " + heading.text(),
                    link,
                    press.address(),
                    heading.anchor(),
                    Address.sectionPdf(article.path(), heading.anchor()));
            return press.fill("parts/share-section", view);
        }
    }

    /**
     * What a handout changes: places have names of their own, because several articles stand on one page; links lead out to the
     * portal, because the place they mean may not have been chosen; and on paper a drawing is told in words.
     */
    private final class HandoutParts extends Parts {

        private final Article article;
        private final Setting setting;

        HandoutParts(Article article, String name, Setting setting) {
            super(article.path().topic(), name, Optional.empty());
            this.article = article;
            this.setting = setting;
        }

        @Override
        public int level(int level) {
            return Math.min(6, level + setting.below());
        }

        @Override
        public String anchor(String anchor) {
            return name() + anchor;
        }

        @Override
        public String href(String target) {
            String address = target.startsWith("#") ? Address.article(article) + target : super.href(target);
            return medium() == Medium.PAPER && address.startsWith("/")
                    ? press.site().base() + address
                    : address;
        }

        @Override
        public String image(String target, String text) {
            return medium() == Medium.PAPER ? "<em>Drawing: " + Html.escape(text) + "</em>" : super.image(target, text);
        }

        @Override
        Medium medium() {
            return setting.medium();
        }
    }

    private class Parts implements BodyParts {

        private final String topic;
        private final String name;
        private final Optional<NoteGroup> shared;
        private NoteGroup group;

        Parts(String topic, String name, Optional<NoteGroup> shared) {
            this.topic = topic;
            this.name = name;
            this.shared = shared;
            this.group = shared.orElseGet(() -> new NoteGroup(0));
        }

        String name() {
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
                    + (medium() == Medium.PAPER ? letter(slot) : press.notes().sign(slot));
        }

        /** Paper has no meter behind a claim's words, only the letter where several notes stand below. */
        private String letter(NoteGroup.Slot slot) {
            return slot.letter().isEmpty() ? "" : "<sup class=\"letter\">[" + slot.letter() + "]</sup>";
        }

        @Override
        public String notes(List<Mark.Mention> mentions) {
            if (medium() == Medium.PAPER) {
                List<EvidenceNote> notes = evidenceNotes(group);
                number(notes);
                return onPaper(notes, PaperNotes.letters(group));
            }
            return shared.isPresent() ? "" : Prose.this.notes(group);
        }

        @Override
        public String citation(Mark.Citation citation) {
            List<Integer> numbers = citation.sources().stream()
                    .map(cited -> number(cited.id()))
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
            return address(target, topic);
        }

        @Override
        public String image(String target, String text) {
            return press.drawings().figure(target.substring(target.lastIndexOf('/') + 1), text);
        }

        @Override
        public String prose(String words) {
            return explainer.map(e -> e.html(words)).orElseGet(() -> Unbroken.html(words));
        }
    }
}
