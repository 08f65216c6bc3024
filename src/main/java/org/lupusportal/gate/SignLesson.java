package org.lupusportal.gate;

import java.util.Set;

/**
 * A sentence, or a whole text, of which somebody has said which signs it shows.
 *
 * @param text the sentence, bullet or heading
 * @param signs names of what a reader should stop at, such as {@code hurry}; empty for a sentence that shows none
 */
public record SignLesson(String text, Set<String> signs) {

    public SignLesson {
        signs = Set.copyOf(signs);
    }
}
