package org.lupusportal.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.BodyParts;
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

    private final class Parts implements BodyParts {

        private final String topic;
        private final String name;
        private final Map<String, String> pending = new LinkedHashMap<>();

        Parts(String topic, String name) {
            this.topic = topic;
            this.name = name;
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
            notes.forEach(note -> edition.claim(note.claim())
                    .sources()
                    .forEach(evidence -> number(evidence.source().id())));
            return templates.fill("parts/evidence-notes", site.language(), notes, site);
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
