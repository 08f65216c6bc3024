package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a client looked up beforehand under one key.
 *
 * @param state whether there is anything to read
 * @param entries none unless found, in whole or in part
 */
record Prefetched(State state, Entries entries) {

    private static final String OUTCOME = "OperationOutcome";

    /** What a server may add to a look-up that went well. */
    private static final Set<String> REMARKS = Set.of("information", "warning", "success");

    /** Whether a look-up happened, and how it ended. */
    enum State {
        /** The client did not look. */
        ABSENT,
        /** The client looked and there is nothing. */
        NONE,
        /** The client looked and failed. */
        FAILED,
        /** The client sent one page of several, or something went wrong on the way: what is not here may still be so. */
        PARTLY,
        FOUND
    }

    /** What was found, in order. */
    Stream<Json> resources() {
        return entries.resources();
    }

    /** Whether what is not here is not so. */
    boolean isKnown() {
        return state == State.NONE || state == State.FOUND;
    }

    /** Whether there is nothing to read because nobody looked, or the look-up failed. */
    boolean isMissing() {
        return state == State.ABSENT || state == State.FAILED;
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
            return new Prefetched(State.ABSENT, Entries.none());
        }
        Json found = prefetch.at(key);
        if (found.isNull()) {
            return new Prefetched(State.NONE, Entries.none());
        }
        if (found.at("resourceType").is("Bundle")) {
            return ofBundle(found, type);
        }
        boolean alone = found.at("resourceType").is(type);
        return alone ? new Prefetched(State.FOUND, Entries.of(found)) : new Prefetched(State.FAILED, Entries.none());
    }

    private static Prefetched ofBundle(Json bundle, String type) {
        Entries entries = Entries.of(bundle);
        List<Json> resources = entries.resources().toList();
        List<Json> outcomes =
                resources.stream().filter(r -> r.at("resourceType").is(OUTCOME)).toList();
        Optional<Double> total = bundle.at("total").number();
        boolean nothingElse = !outcomes.isEmpty() && outcomes.size() == resources.size();
        boolean failed = outcomes.stream().anyMatch(Prefetched::tellsOfFailure);
        if (nothingElse && (failed || total.stream().noneMatch(t -> t == 0))) {
            return new Prefetched(State.FAILED, Entries.none());
        }
        long count =
                resources.stream().filter(r -> r.at("resourceType").is(type)).count();
        boolean more = total.stream().anyMatch(t -> t > count)
                || bundle.at("link").items().stream()
                        .anyMatch(link -> link.at("relation").is("next"));
        return new Prefetched(failed || more ? State.PARTLY : State.FOUND, entries);
    }

    private static boolean tellsOfFailure(Json outcome) {
        List<Json> issues = outcome.at("issue").items();
        return issues.isEmpty()
                || issues.stream()
                        .anyMatch(issue -> issue.at("severity")
                                .text()
                                .filter(REMARKS::contains)
                                .isEmpty());
    }
}
