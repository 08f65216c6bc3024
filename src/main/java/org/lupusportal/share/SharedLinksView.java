package org.lupusportal.share;

import java.util.List;

/**
 * What became of links that a clinic has given away.
 *
 * @param links in the order in which they were asked for; empty before anything was asked
 * @param leftOut how many more there were than are looked at at once
 */
public record SharedLinksView(List<SharedLink> links, int leftOut) {

    public SharedLinksView {
        links = List.copyOf(links);
    }

    /** How many are in a state, by its name. */
    public long count(String state) {
        return links.stream().filter(link -> link.state().name().equals(state)).count();
    }

    /** What became of a link. */
    public enum State {
        GOOD("Leads there"),
        CHANGED("Leads there; the text has changed since the link was made"),
        DEAD("Leads nowhere; look for a typing mistake"),
        ELSEWHERE("Not a link of this portal");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** For the person who asked. */
        public String words() {
            return words;
        }
    }

    /**
     * One link.
     *
     * @param link as typed
     * @param state what became of it
     * @param title of what stands there; empty where nothing does
     * @param href its address now
     * @param words what changed, and how fresh the text is
     */
    public record SharedLink(String link, State state, String title, String href, List<String> words) {

        public SharedLink {
            words = List.copyOf(words);
        }
    }
}
