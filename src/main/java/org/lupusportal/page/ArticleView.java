package org.lupusportal.page;

import java.util.List;
import java.util.Optional;
import org.lupusportal.evidence.Change;

/**
 * An article's page.
 *
 * @param path its address
 * @param title its name
 * @param summary in one or two sentences
 * @param topic the shelf it stands on
 * @param keyPoints each as HTML
 * @param keyNotes the evidence notes of all key points, as HTML; may be empty
 * @param contents headings of the second level
 * @param body as HTML with its notes
 * @param questions to ask at the next appointment
 * @param words of the glossary that the article explains, in order of appearance
 * @param references numbered from 1
 * @param state how fresh it is and who answers for it
 * @param previous the article before it on its shelf
 * @param next the article after it
 * @param related articles that share claims or words with it
 * @param share the ways to pass it on
 * @param seen what changed since it was shared; empty where nobody asked or nothing changed
 */
public record ArticleView(
        String path,
        String title,
        String summary,
        LinkView topic,
        List<String> keyPoints,
        String keyNotes,
        List<LinkView> contents,
        String body,
        List<String> questions,
        List<Explainer.WordView> words,
        List<ReferenceView> references,
        StateView state,
        Optional<LinkView> previous,
        Optional<LinkView> next,
        List<LinkView> related,
        ShareView share,
        Optional<SeenView> seen) {

    /**
     * How fresh an article is and who answers for it.
     *
     * @param changes newest first
     * @param evidenceTo the day up to which the evidence was looked for
     * @param lastChanged the day of the last change
     * @param reviewBy the day by which it should be looked at again
     * @param overdue whether that day has passed
     * @param signOff who reviewed this very text; empty where nobody has
     * @param fingerprint of its text and claims
     */
    public record StateView(
            List<ChangeView> changes,
            String evidenceTo,
            String lastChanged,
            String reviewBy,
            boolean overdue,
            Optional<String> signOff,
            String fingerprint) {}

    /**
     * A change that readers are told of.
     *
     * @param date the day
     * @param what in plain words
     */
    public record ChangeView(String date, String what) {

        static List<ChangeView> of(List<Change> changes) {
            return changes.stream()
                    .map(change -> new ChangeView(Dates.plain(change.date()), change.what()))
                    .toList();
        }
    }
}
