package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The direction of what the sources of a claim found. It says nothing on how sure that is: {@link Certainty} does. */
public enum ClaimFinding {
    BENEFIT("benefit", "a benefit was seen"),
    HARM("harm", "a harm was seen"),
    NO_DIFFERENCE("no-difference", "no difference was seen"),
    UNCERTAIN("uncertain", "the direction is not clear");

    private final String id;
    private final String plainName;

    ClaimFinding(String id, String plainName) {
        this.id = id;
        this.plainName = plainName;
    }

    /** The word in content files. */
    public String id() {
        return id;
    }

    /** The words for readers, in lower case. */
    public String plainName() {
        return plainName;
    }

    public static Optional<ClaimFinding> findById(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
