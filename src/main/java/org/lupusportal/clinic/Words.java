package org.lupusportal.clinic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a row of plain words: small letters and digits, accents taken off, each plural as its singular.
 *
 * @param list in order
 */
record Words(List<String> list) {

    /** Words that say nothing of what a text is about. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "by",
            "due",
            "for",
            "from",
            "how",
            "in",
            "is",
            "it",
            "of",
            "on",
            "or",
            "other",
            "the",
            "to",
            "unspecified",
            "what",
            "with",
            "without",
            "your",
            "you",
            "my");

    /** Longer texts are cut: nobody searches by more. */
    private static final int MOST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .limit(MOST)
                .toList());
    }

    /** Enough to bring "cells" to "cell"; words of medicine that end in "-is" or "-us" stay as they are. */
    private static String singular(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("is")
                && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Without the words that say nothing; all of them where nothing would remain. */
    Words meaningful() {
        List<String> kept = list.stream().filter(word -> !EMPTY.contains(word)).toList();
        return kept.isEmpty() ? this : new Words(kept);
    }

    Words without(Set<String> words) {
        return new Words(list.stream().filter(word -> !words.contains(word)).toList());
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    /** Whether the other words stand in these, in one piece. */
    boolean contain(Words others) {
        return !others.isEmpty() && Collections.indexOfSubList(list, others.list) >= 0;
    }

    boolean containAll(Words others) {
        return !others.isEmpty() && list.containsAll(others.list);
    }
}
