package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * How sure anyone can be that the true effect is close to what was found: the four levels of GRADE, from the least to the
 * most sure.
 *
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2010.07.015">GRADE guidelines 3: rating the quality of evidence</a>
 */
public enum Certainty {
    VERY_LOW(1, "very-low", "Very low", "we are very unsure: the true effect may be quite different."),
    LOW(2, "low", "Low", "the true effect may be quite different."),
    MODERATE(3, "moderate", "Moderate", "the true effect is probably close to this, but it could be different."),
    HIGH(4, "high", "High", "the true effect is very likely close to this.");

    private final int step;
    private final String id;
    private final String word;
    private final String meaning;

    Certainty(int step, String id, String word, String meaning) {
        this.step = step;
        this.id = id;
        this.word = word;
        this.meaning = meaning;
    }

    /** The word in content files and in {@code data-certainty}. */
    public String id() {
        return id;
    }

    /** The word on the meter: "Very low", "Low", "Moderate" or "High". */
    public String word() {
        return word;
    }

    /** How many of the meter's four steps are filled: 1 to 4. */
    public int step() {
        return step;
    }

    /** The whole sentence for readers: "Low certainty: the true effect may be quite different." */
    public String sentence() {
        return word + " certainty: " + meaning;
    }

    /** This level, so many steps higher, or lower where the number is negative; never past either end. */
    public Certainty moved(int steps) {
        int wanted = Math.max(VERY_LOW.step, Math.min(HIGH.step, step + steps));
        return Arrays.stream(values()).filter(c -> c.step == wanted).findFirst().orElseThrow();
    }

    public static Optional<Certainty> findById(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
    }
}
