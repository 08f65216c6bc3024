package org.lupusportal.page;

import java.util.List;
import java.util.Optional;

/**
 * The content of a handout: each claim with its note, references numbered through.
 *
 * @param articles in the order chosen
 * @param claims that were chosen by themselves
 * @param references of all of them, numbered from 1
 */
public record SheetView(List<SheetArticle> articles, List<SheetClaim> claims, List<ReferenceView> references) {

    public SheetView {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
    }

    /**
     * An article on a handout.
     *
     * @param id tells the articles of one handout apart
     * @param path its address on the portal
     * @param title its name
     * @param summary in one or two sentences
     * @param shortLink a whole address that can be typed
     * @param keyPoints each as HTML with its notes
     * @param body as HTML with its notes; empty where only the key points were chosen
     * @param questions to ask; empty where they were not chosen
     * @param evidenceTo the day up to which the evidence was looked for
     * @param lastChanged the day of the last change
     * @param reviewBy the day by which it should be looked at again
     * @param overdue whether that day has passed
     * @param signOff who reviewed this very text; empty where nobody has
     * @param partial whether some of its text was left out
     */
    public record SheetArticle(
            String id,
            String path,
            String title,
            String summary,
            String shortLink,
            List<String> keyPoints,
            String body,
            List<String> questions,
            String evidenceTo,
            String lastChanged,
            String reviewBy,
            boolean overdue,
            Optional<String> signOff,
            boolean partial) {}

    /**
     * A claim on a handout.
     *
     * @param says its words
     * @param outcome what it speaks of
     * @param name what it is called where its note is not beside it
     * @param note its evidence note as HTML
     * @param claim its id
     * @param noteId where the note stands
     * @param path its address on the portal
     * @param shortLink a whole address that can be typed
     * @param checked the day on which it was last compared with its sources
     */
    public record SheetClaim(
            String says,
            String outcome,
            String name,
            String note,
            String claim,
            String noteId,
            String path,
            String shortLink,
            String checked) {}
}
