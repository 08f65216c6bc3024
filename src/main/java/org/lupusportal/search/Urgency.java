package org.lupusportal.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/**
 * Knows when someone asks about a sign for which help should be called first, from the list in {@code search/urgent.txt}. Too
 * often is better than too seldom: it only sets a box above the results. Immutable and safe to share between threads.
 */
final class Urgency {

    private final Analyzer stems = Words.stems();
    private final List<Set<String>> signs;

    Urgency() {
        this.signs = Words.lines("urgent.txt").stream().map(this::words).toList();
    }

    boolean speaksIn(String text) {
        Set<String> words = words(text);
        return signs.stream().anyMatch(words::containsAll);
    }

    private Set<String> words(String text) {
        return Words.of(stems, text).stream().collect(Collectors.toUnmodifiableSet());
    }
}
