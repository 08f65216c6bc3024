package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.Article;

/**
 * What goes where there is no room for an article: its key points, each with the notes on its claims, and all its references.
 *
 * @param article the article itself
 * @param points in the article's order
 * @param references of every source that the article cites or that stands behind one of its claims, each once
 */
public record Extract(Article article, List<Point> points, List<String> references) {

    public Extract {
        points = List.copyOf(points);
        references = List.copyOf(references);
    }

    /**
     * A key point. Its words never go anywhere without its notes.
     *
     * @param words without any notation
     * @param html the same words as a paragraph, in which each claim points to its note
     * @param notes on its claims, each once; empty where it makes none
     * @param cited the sources of what is no claim
     */
    public record Point(String words, String html, List<EvidenceNote> notes, List<EvidenceNote.SourceLine> cited) {

        public Point {
            notes = List.copyOf(notes);
            cited = List.copyOf(cited);
        }
    }
}
