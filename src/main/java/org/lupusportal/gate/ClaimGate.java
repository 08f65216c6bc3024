package org.lupusportal.gate;

import java.util.List;

/**
 * Finds each sentence that says that something done or taken for health works, does not work, is safe, risky or better.
 * Immutable, deterministic and safe to share between threads.
 */
public interface ClaimGate {

    /**
     * Judges each sentence of a text.
     *
     * @param text plain text: a paragraph, a heading, a whole page
     * @return one verdict a sentence, in order; none for a text without words
     */
    List<Verdict> judge(String text);
}
