package org.lupusportal.gate;

import java.util.List;

/**
 * Quotes some words of a sentence so that they read well: from one comma or end of the sentence to the next where that is near, and else
 * with dots where the sentence goes on. Stateless.
 */
final class Quotation {

    /** So many words more at either end, if a clause begins or ends there. */
    private static final int REACH = 5;

    private static final String GOES_ON = "…";

    private Quotation() {}

    /**
     * Quotes.
     *
     * @param text in which the words stand
     * @param words of the sentence
     * @param from the first that is quoted
     * @param to after the last
     * @return as written; empty if there is no word among them
     */
    static String of(String text, List<Word> words, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isStop(words.get(first))) {
            first++;
        }
        while (first < end && isStop(words.get(end - 1))) {
            end--;
        }
        if (first == end) {
            return "";
        }
        int begins = first;
        while (begins > 0 && first - begins <= REACH && !isStop(words.get(begins - 1))) {
            begins--;
        }
        int ends = end;
        while (ends < words.size() && ends - end <= REACH && !isStop(words.get(ends))) {
            ends++;
        }
        boolean cutBefore = first - begins > REACH;
        boolean cutAfter = ends - end > REACH;
        String quoted = text.substring(
                words.get(cutBefore ? first : begins).start(),
                words.get((cutAfter ? end : ends) - 1).end());
        return (cutBefore ? GOES_ON + " " : "") + quoted + (cutAfter ? " " + GOES_ON : "");
    }

    /** Whether it is a stop of the sentence; a percent or a currency sign belongs to its number. */
    private static boolean isStop(Word word) {
        return ",;:?!()\"".contains(word.lower());
    }
}
