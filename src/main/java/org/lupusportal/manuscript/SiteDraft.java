package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * The site file as written.
 *
 * @param file its file
 * @param name {@code name}
 * @param tagline {@code tagline}
 * @param summary {@code summary}
 * @param emergency {@code emergency}
 * @param languages {@code languages}
 * @param topics {@code topics}
 * @param interventions {@code interventions}; the summary of each is its short name
 * @param outcomes {@code outcomes}
 * @param startHere {@code start-here}
 * @param collections {@code collections}
 * @param contact {@code contact}
 */
public record SiteDraft(
        ContentFile file,
        Optional<Passage> name,
        Optional<Passage> tagline,
        Optional<Passage> summary,
        Optional<Passage> emergency,
        List<Located<String>> languages,
        List<EntryDraft> topics,
        List<EntryDraft> interventions,
        List<Passage> outcomes,
        List<EntryDraft> startHere,
        List<EntryDraft> collections,
        Optional<Located<String>> contact) {

    /**
     * A named thing of the site file.
     *
     * @param at the entry
     * @param id {@code id}
     * @param name {@code name}
     * @param summary {@code summary}, for an intervention {@code short}
     * @param articles {@code articles}: {@code topic/slug}, for reading lists
     */
    public record EntryDraft(
            Span at,
            Optional<Located<String>> id,
            Optional<Passage> name,
            Optional<Passage> summary,
            List<Located<String>> articles) {}
}
