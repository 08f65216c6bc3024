package org.lupusportal.gate;

/**
 * A sentence to learn from.
 *
 * @param text the sentence
 * @param likely how likely it is a claim, from 0 to 1: one or the other where a person said so, between them where only a tutor did
 */
record Lesson(String text, float likely) {

    static Lesson of(LabelledSentence sentence) {
        return new Lesson(sentence.text(), sentence.claim() ? 1 : 0);
    }
}
