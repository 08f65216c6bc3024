package org.lupusportal.web;

import java.util.List;
import java.util.Optional;
import org.lupusportal.page.ClaimLine;
import org.lupusportal.page.HeardView;
import org.lupusportal.page.LinkView;
import org.lupusportal.page.ReferenceView;
import org.lupusportal.search.SearchIndex;

/**
 * The page of a search, whatever came of it.
 *
 * @param state what is to be said
 * @param words what was typed, cleaned; fills the field again
 * @param isCut whether more was typed than is read
 * @param meant the words that were searched for instead, where those typed are unknown
 * @param isUrgent whether help should be called before anything is read
 * @param missing words that the reader asked about and of which nothing here speaks, in quotes; empty if there are none
 * @param sections what was found, the likeliest kind first
 * @param all the way back to all kinds, where only one is shown
 * @param examples searches that find something in this edition
 * @param references of all answers on the page
 */
record SearchView(
        State state,
        String words,
        boolean isCut,
        Optional<String> meant,
        boolean isUrgent,
        String missing,
        List<Section> sections,
        Optional<String> all,
        List<LinkView> examples,
        List<ReferenceView> references) {

    /** What a page of the search can say. */
    enum State {
        NOT_ASKED,
        UNREADABLE,
        NOTHING,
        FOUND
    }

    public String title() {
        return words.isEmpty() ? "Search" : "Search: " + words;
    }

    /**
     * The results of one kind. Of the lists only one holds anything.
     *
     * @param id its anchor
     * @param title its heading
     * @param found how many fit; {@link SearchIndex#MOST_HITS} may mean more
     * @param pages articles, words of the glossary or sources
     * @param claims claims
     * @param heard heard claims
     * @param more the address of all of this kind; empty where all are shown
     */
    record Section(
            String id,
            String title,
            int found,
            List<Row> pages,
            List<ClaimRow> claims,
            List<HeardView> heard,
            Optional<String> more) {

        /** The number as readers are told it. */
        public String count() {
            return found < SearchIndex.MOST_HITS ? String.valueOf(found) : found + " or more";
        }

        /** The words of the link to all that can be shown. */
        public String all() {
            return found < SearchIndex.MOST_HITS ? "All " + found : "The first " + found;
        }
    }

    /**
     * A result that makes no claim.
     *
     * @param href where it leads
     * @param name as HTML, with what was asked for marked
     * @param note a few words behind the name; may be empty
     * @param excerpt as HTML, likewise; may be empty
     * @param under the section of the page in which the excerpt stands
     */
    record Row(String href, String name, String note, String excerpt, Optional<LinkView> under) {}

    /**
     * A claim with its note.
     *
     * @param says its words as HTML, with what was asked for marked
     * @param line the claim
     */
    record ClaimRow(String says, ClaimLine line) {}
}
