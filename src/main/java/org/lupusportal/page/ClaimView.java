package org.lupusportal.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim's page.
 *
 * @param id of the claim
 * @param says its words
 * @param intervention name of what was done or taken
 * @param outcome what it speaks of
 * @param population in whom
 * @param finding the direction of what was found, in words
 * @param note its evidence note
 * @param steps the reckoning, step by step
 * @param because the reasons in words
 * @param counts of people by group
 * @param search for a gap: when and where was searched
 * @param studies behind it, numbered from 1
 * @param timeLine the studies as a drawing; empty where no year is known
 * @param wouldChange what would change our mind, in the writer's words; may be empty
 * @param remedies what would lift the certainty
 * @param references the sources in full
 * @param usedIn articles that make the claim
 * @param heard our answers to things people say that rest on it
 * @param checked the day of the last check
 * @param changes newest first
 * @param citation how to cite the page
 * @param share the ways to pass it on
 * @param seen what changed since it was shared
 */
record ClaimView(
        String id,
        String says,
        String intervention,
        String outcome,
        String population,
        String finding,
        EvidenceNote note,
        List<Step> steps,
        String because,
        Optional<Counts> counts,
        String search,
        List<StudyView> studies,
        String timeLine,
        String wouldChange,
        List<String> remedies,
        List<ReferenceView> references,
        List<LinkView> usedIn,
        List<LinkView> heard,
        String checked,
        List<ArticleView.ChangeView> changes,
        String citation,
        ShareView share,
        Optional<SeenView> seen) {

    /** The name of its tab and of its bookmark: ends with the claim's id, because several claims speak of one outcome. */
    public String title() {
        return "Evidence: " + intervention + ", " + outcome + " (" + id + ")";
    }

    /**
     * One step of the reckoning.
     *
     * @param text what was done and why
     * @param step of the meter after it
     * @param word of the level after it
     */
    record Step(String text, int step, String word) {}

    /**
     * Counts of people.
     *
     * @param groups in the order written
     * @param compared whether there was a group to compare with
     * @param few whether a group is so small that its share of a hundred says little
     */
    record Counts(List<Count> groups, boolean compared, boolean few) {}

    /**
     * One group of people.
     *
     * @param name who they are
     * @param events in how many the outcome was seen
     * @param of how many there were
     * @param inHundred the same share of a hundred people
     * @param picture an icon array of a hundred people
     */
    record Count(String name, int events, int of, int inHundred, String picture) {}
}
