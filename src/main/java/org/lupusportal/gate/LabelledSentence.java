package org.lupusportal.gate;

/**
 * A sentence of which somebody has said whether it is a claim.
 *
 * @param text the sentence, bullet or heading
 * @param claim whether it speaks of efficacy or safety
 * @param kind what sort of claim, such as {@code safety}; {@code none} for another sentence
 * @param sourceType where such sentences stand, such as {@code news}
 * @param origin how it came to be written, such as {@code verbatim}, {@code reworded} or {@code own}
 * @param page which page it is from; sentences of one page resemble each other
 */
public record LabelledSentence(
        String text, boolean claim, String kind, String sourceType, String origin, String page) {}
