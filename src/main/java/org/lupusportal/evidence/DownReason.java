package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The five reasons for which GRADE rates certainty down, by one step or two. */
public enum DownReason {
    RISK_OF_BIAS("risk-of-bias", "The way the studies were done could have bent the result"),
    INCONSISTENCY("inconsistency", "The studies do not agree with each other"),
    INDIRECTNESS("indirectness", "The people or the treatment studied differ from those in question"),
    IMPRECISION("imprecision", "Too few people were studied, so chance could explain the result"),
    PUBLICATION_BIAS("publication-bias", "Studies with other results may never have been published");

    private final String id;
    private final String plainName;

    DownReason(String id, String plainName) {
        this.id = id;
        this.plainName = plainName;
    }

    /** The word in content files. */
    public String id() {
        return id;
    }

    /** The reason as a clause for readers, without a full stop. */
    public String plainName() {
        return plainName;
    }

    public static Optional<DownReason> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
