package org.lupusportal.gate;

/**
 * A sentence of which somebody has said whether it is a claim.
 *
 * @param text the sentence, bullet or heading
 * @param claim whether it speaks of efficacy or safety
 * @param kind what sort of claim, such as {@code safety}; {@code none} for another sentence
 * @param sourceType where such sentences stand, such as {@code news}
 * @param origin how it came to be written, such as {@code verbatim}, {@code reworded}, {@code own}, or {@code later} and {@code added}: our
 *     own, written after a tutor was first asked and since it was last asked
 * @param page which page it is from; sentences of one page resemble each other
 */
public record LabelledSentence(String text, boolean claim, String kind, String sourceType, String origin, String page) {

    /** Whether it carries what a sentence of somebody else's page says. */
    boolean isReworded() {
        return origin.equals("reworded");
    }

    /** Whether it was written since a tutor was last asked. */
    boolean isAdded() {
        return origin.equals("added");
    }
}
