package org.lupusportal.page;

import java.util.List;

/**
 * What stands in the box beside a claim, in every form in which the portal speaks.
 *
 * @param id where it stands on its page
 * @param claim id of the claim
 * @param href the page on the claim
 * @param subject by which links to this claim are told from links to any other
 * @param certainty {@code very-low} to {@code high}, or {@code none} for a gap
 * @param word the word on the meter
 * @param step how many of the meter's four steps are filled; 0 for a gap
 * @param sentence the certainty as a sentence
 * @param caveat what a reader must know first
 * @param lead what must be heard before anything else, such as that no people were studied; may be empty
 * @param studied who was studied, a line a study
 * @param sources at least one; for a gap the search
 */
public record EvidenceNote(
        String id,
        String claim,
        String href,
        String subject,
        String certainty,
        String word,
        int step,
        String sentence,
        String caveat,
        String lead,
        List<String> studied,
        List<SourceLine> sources) {

    public EvidenceNote {
        studied = List.copyOf(studied);
        sources = List.copyOf(sources);
    }

    /**
     * A source in one line.
     *
     * @param id the source
     * @param href its page
     * @param name author and year
     * @param facts kind of study and number of people
     * @param studied who was studied, compared with what and for how long, as a sentence; may be empty
     */
    public record SourceLine(String id, String href, String name, String facts, String studied) {}

    /** The same with other words for who was studied, where anything says so. */
    EvidenceNote withStudied(String words) {
        List<SourceLine> lines = sources.stream()
                .map(s -> s.studied().isEmpty() ? s : new SourceLine(s.id(), s.href(), s.name(), s.facts(), words))
                .toList();
        return new EvidenceNote(
                id, claim, href, subject, certainty, word, step, sentence, caveat, lead, studied, lines);
    }

    /** The first words of the sentence, up to its colon or full stop, which are set in bold. */
    public String heading() {
        return sentence.substring(0, headingEnd());
    }

    /** What follows the {@link #heading}. */
    public String meaning() {
        return sentence.substring(headingEnd());
    }

    private int headingEnd() {
        int colon = sentence.indexOf(':');
        int end = colon < 0 ? sentence.indexOf('.') : colon;
        return end < 0 ? sentence.length() : end + 1;
    }
}
