package org.lupusportal.clinic;

import java.util.List;

/**
 * What a client looked up beforehand under one key.
 *
 * @param state whether there is anything to read
 * @param resources empty unless found
 */
record Prefetched(State state, List<Json> resources) {

    /** Whether a look-up happened, and how it ended. */
    enum State {
        /** The client did not look. */
        ABSENT,
        /** The client looked and there is nothing. */
        NONE,
        /** The client looked and failed. */
        FAILED,
        FOUND
    }

    Prefetched {
        resources = List.copyOf(resources);
    }

    boolean isKnown() {
        return state == State.NONE || state == State.FOUND;
    }

    /**
     * Reads one key.
     *
     * @param prefetch all keys
     * @param key the one wanted
     * @param type of the resources wanted, alone or in a bundle
     */
    static Prefetched of(Json prefetch, String key, String type) {
        if (!prefetch.has(key)) {
            return new Prefetched(State.ABSENT, List.of());
        }
        Json found = prefetch.at(key);
        if (found.isNull()) {
            return new Prefetched(State.NONE, List.of());
        }
        if (found.at("resourceType").is("Bundle")) {
            return new Prefetched(State.FOUND, Fhir.resources(found));
        }
        boolean alone = found.at("resourceType").is(type);
        return alone ? new Prefetched(State.FOUND, List.of(found)) : new Prefetched(State.FAILED, List.of());
    }
}
