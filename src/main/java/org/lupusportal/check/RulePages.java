package org.lupusportal.check;

import java.util.Optional;

/** Stub. */
public final class RulePages {
    private RulePages() {}

    public static Optional<String> find(String id) {
        return Optional.empty();
    }

    public static Optional<String> findNearest(String id) {
        return Optional.empty();
    }
}
