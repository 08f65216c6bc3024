package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The three reasons for which GRADE rates observational evidence up, by one step or two. */
public enum UpReason {
    LARGE_EFFECT("large-effect", "The effect is so large that bias can hardly explain all of it"),
    DOSE_RESPONSE("dose-response", "Dose and result rise together"),
    OPPOSING_CONFOUNDING(
            "opposing-confounding", "The known sources of error would have hidden the effect, not made it");

    private final String id;
    private final String plainName;

    UpReason(String id, String plainName) {
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

    public static Optional<UpReason> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
