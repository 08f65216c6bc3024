package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The five reasons for which GRADE rates certainty down, by one step or two. */
public enum DownReason {
    RISK_OF_BIAS(
            "risk-of-bias",
            "The way the studies were done could have bent the result",
            "Studies that are done more strictly: chance decides who gets what, and nobody knows it until the end."),
    INCONSISTENCY(
            "inconsistency",
            "The studies do not agree with each other",
            "More studies, to see why the results so far do not agree."),
    INDIRECTNESS(
            "indirectness",
            "The people or the treatment studied differ from those in question",
            "Studies of just these people, this treatment and this outcome."),
    IMPRECISION(
            "imprecision",
            "Too few people were studied, so chance could explain the result",
            "Studies with many more people."),
    PUBLICATION_BIAS(
            "publication-bias",
            "Studies with other results may never have been published",
            "The results of all studies that were started, also of those that were never published.");

    private final String id;
    private final String plainName;
    private final String remedy;

    DownReason(String id, String plainName, String remedy) {
        this.id = id;
        this.plainName = plainName;
        this.remedy = remedy;
    }

    /** The word in content files. */
    public String id() {
        return id;
    }

    /** The reason as a clause for readers, without a full stop. */
    public String plainName() {
        return plainName;
    }

    /** Which studies would do away with the reason, as a sentence without a verb. */
    public String remedy() {
        return remedy;
    }

    public static Optional<DownReason> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
