package org.lupusportal.edition;

import java.util.List;
import java.util.Optional;

/**
 * What concerns the portal as a whole.
 *
 * @param name its name
 * @param tagline a few words below it
 * @param summary what it is, in a sentence or two
 * @param emergency when to call for help at once
 * @param languages language tags, English first
 * @param topics shelves in order
 * @param interventions in the order of the evidence map
 * @param outcomes in the order of the evidence map, as claims name them
 * @param startHere where to begin, by reader
 * @param collections what to hand out, by visit
 * @param contact where readers can tell of a mistake: an e-mail address, or an https address; empty where nobody reads it
 */
public record Site(
        String name,
        String tagline,
        String summary,
        String emergency,
        List<String> languages,
        List<Topic> topics,
        List<Intervention> interventions,
        List<String> outcomes,
        List<ReadingList> startHere,
        List<ReadingList> collections,
        Optional<String> contact) {

    public Site {
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
        interventions = List.copyOf(interventions);
        outcomes = List.copyOf(outcomes);
        startHere = List.copyOf(startHere);
        collections = List.copyOf(collections);
    }

    /** What the site file says of something that claims speak of; empty where it says nothing. */
    public Optional<Intervention> findIntervention(String id) {
        return interventions.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The short name of something that claims speak of, or else its id in plain words. */
    public String shortNameOf(String intervention) {
        return findIntervention(intervention).map(Intervention::shortName).orElse(intervention.replace('-', ' '));
    }
}
