package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.BodyParts;
import org.lupusportal.markdown.Mark;

/**
 * Takes extracts of the articles of one edition. Making one formats every reference of the edition, which is slow; taking an
 * extract is quick. Immutable and safe to share between threads.
 */
public final class Extracts {

    private final Edition edition;
    private final References references;

    private Extracts(Edition edition, References references) {
        this.edition = edition;
        this.references = references;
    }

    public static Extracts of(Edition edition) {
        return new Extracts(edition, References.of(edition.sources()));
    }

    /** The extract of an article of this edition. */
    public Extract of(Article article) {
        List<Extract.Point> points = new ArrayList<>();
        for (Body point : article.keyPoints()) {
            points.add(point(point, article, points.size()));
        }
        return new Extract(
                article, points, sources(article).stream().map(references::text).toList());
    }

    private Extract.Point point(Body body, Article article, int number) {
        Map<String, EvidenceNote> notes = new LinkedHashMap<>();
        String start = "note-" + article.path().topic() + "-" + article.path().slug() + "-" + number + "-";
        body.mentions()
                .map(Mark.Mention::claim)
                .forEach(claim -> notes.computeIfAbsent(
                        claim, id -> EvidenceNotes.of(start + notes.size(), edition.claim(id), edition)));
        return new Extract.Point(
                closed(body.plainText().replace('\n', ' ')),
                closed(BodyHtml.of(body, new Words(article.path().topic(), notes))),
                List.copyOf(notes.values()),
                cited(body).stream()
                        .map(edition::source)
                        .map(EvidenceNotes::line)
                        .toList());
    }

    /** Without the space that a citation leaves behind when it is taken out before a full stop. */
    private static String closed(String words) {
        return words.replaceAll("\\s+([.,;:])", "$1");
    }

    private Set<String> sources(Article article) {
        Set<String> ids = new LinkedHashSet<>();
        article.keyPoints().forEach(point -> ids.addAll(cited(point)));
        ids.addAll(cited(article.body()));
        article.claimIds()
                .forEach(claim -> edition.claim(claim)
                        .sources()
                        .forEach(e -> ids.add(e.source().id())));
        return ids;
    }

    private static Set<String> cited(Body body) {
        Set<String> ids = new LinkedHashSet<>();
        body.citations().forEach(citation -> citation.sources().forEach(cited -> ids.add(cited.id())));
        return ids;
    }

    /** Leaves notes and citations to whoever shows the extract; only the bond between words and note is kept. */
    private record Words(String topic, Map<String, EvidenceNote> notes) implements BodyParts {

        @Override
        public String openMention(Mark.Mention mention) {
            EvidenceNote note = notes.get(mention.claim());
            String id = note == null ? "" : note.id();
            return "<span class=\"claim\" data-claim=\"" + Html.escape(mention.claim()) + "\" aria-describedby=\""
                    + Html.escape(id) + "\">";
        }

        @Override
        public String closeMention(Mark.Mention mention) {
            return "</span>";
        }

        @Override
        public String notes(List<Mark.Mention> mentions) {
            return "";
        }

        @Override
        public String citation(Mark.Citation citation) {
            return "";
        }

        @Override
        public String href(String target) {
            return Prose.address(target, topic);
        }

        @Override
        public String image(String target, String text) {
            return Html.escape(text);
        }

        @Override
        public String prose(String words) {
            return Html.escape(words);
        }
    }
}
