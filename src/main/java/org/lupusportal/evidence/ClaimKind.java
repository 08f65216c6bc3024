package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What a claim speaks of. */
public enum ClaimKind {
    /** What an intervention does for a health outcome. */
    EFFICACY("efficacy"),
    /** What harm it does, or that it does none. */
    SAFETY("safety"),
    /** That one intervention does more, or less, than another. */
    COMPARISON("comparison"),
    /** How it acts in the body, in animals or in the laboratory; never proof that it helps. */
    MECHANISM("mechanism"),
    /** That a search found no study. */
    GAP("gap");

    private final String id;

    ClaimKind(String id) {
        this.id = id;
    }

    /** The word in content files. */
    public String id() {
        return id;
    }

    public static Optional<ClaimKind> findById(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
