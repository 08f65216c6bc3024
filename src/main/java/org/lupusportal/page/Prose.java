package org.lupusportal.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.BodyParts;
import org.lupusportal.markdown.Heading;
import org.lupusportal.markdown.Mark;

/**
 * Renders the bodies of one page: numbers its references in order of appearance, sets each note behind its block and turns
 * links between files into addresses. One for each page, because the numbers run through.
 */
final class Prose {

    private final Edition edition;
    private final Templates templates;
    private final SiteView site;
    private final Map<String, Integer> references = new LinkedHashMap<>();

    Prose(Edition edition, Templates templates, SiteView site) {
        this.edition = edition;
        this.templates = templates;
        this.site = site;
    }

    /**
     * Renders a body.
     *
     * @param body what to render
     * @param topic the folder from which its links count
     * @param name tells the bodies of one page apart, such as {@code b} or {@code k1}
     */
    String html(Body body, String topic, String name) {
        return BodyHtml.of(body, new Parts(topic, name));
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

    private void number(List<EvidenceNote> notes) {
        notes.forEach(note -> edition.claim(note.claim())
                .sources()
                .forEach(evidence -> number(evidence.source().id())));
    }

    private String fill(List<EvidenceNote> notes, Medium medium) {
        return medium == Medium.PAPER
                ? templates.fill("print/evidence-notes", site.language(), new PaperNotes(notes, references), site)
                : templates.fill("parts/evidence-notes", site.language(), notes, site);
    }

    /** Ids of the sources that were cited or stand behind a claim so far, in order; the first has number 1. */
    List<String> references() {
        return List.copyOf(references.keySet());
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
            super(article.path().topic(), name);
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
                    new Address(URI.create(site.base())),
                    heading.anchor(),
                    Address.sectionPdf(article.path(), heading.anchor()));
            return templates.fill("parts/share-section", site.language(), view, site);
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
            super(article.path().topic(), name);
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
            return medium() == Medium.PAPER && address.startsWith("/") ? site.base() + address : address;
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
        private final Map<String, String> pending = new LinkedHashMap<>();

        Parts(String topic, String name) {
            this.topic = topic;
            this.name = name;
        }

        String name() {
            return name;
        }

        Medium medium() {
            return Medium.SCREEN;
        }

        @Override
        public String openMention(Mark.Mention mention) {
            String note = pending.computeIfAbsent(mention.claim(), c -> "note-" + name + mention.number());
            return "<span class=\"claim\" data-claim=\"" + Html.escape(mention.claim()) + "\" aria-describedby=\""
                    + note + "\">";
        }

        @Override
        public String closeMention(Mark.Mention mention) {
            return "</span>";
        }

        @Override
        public String notes(List<Mark.Mention> mentions) {
            List<EvidenceNote> notes = pending.entrySet().stream()
                    .map(e -> EvidenceNotes.of(e.getValue(), edition.claim(e.getKey())))
                    .toList();
            pending.clear();
            return Prose.this.notes(notes, medium());
        }

        @Override
        public String citation(Mark.Citation citation) {
            return citation.sources().stream()
                    .map(cited -> {
                        int number = number(cited.id());
                        return "<a href=\"#ref-" + number + "\" aria-label=\"Reference " + number + "\">" + number
                                + "</a>";
                    })
                    .collect(Collectors.joining(", ", "<sup class=\"citation\">", "</sup>"));
        }

        @Override
        public String href(String target) {
            return address(target, topic);
        }

        @Override
        public String image(String target, String text) {
            return "<img src=\"" + Html.escape(address(target, topic)) + "\" alt=\"" + Html.escape(text)
                    + "\" loading=\"lazy\">";
        }

        @Override
        public String prose(String words) {
            return Html.escape(words);
        }
    }

    static String address(ArticlePath path) {
        return Address.article(path);
    }
}
