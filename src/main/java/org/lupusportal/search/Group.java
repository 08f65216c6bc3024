package org.lupusportal.search;

import java.util.List;

/**
 * The hits of one kind, best first.
 *
 * @param hits as many as were asked for
 * @param found how many fit at all, at most {@link SearchIndex#MOST_HITS}
 * @param <T> the kind
 */
public record Group<T>(List<Hit<T>> hits, int found) {

    public Group {
        hits = List.copyOf(hits);
    }

    static <T> Group<T> empty() {
        return new Group<>(List.of(), 0);
    }

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Whether more fit than are shown. */
    public boolean hasMore() {
        return found > hits.size();
    }
}
