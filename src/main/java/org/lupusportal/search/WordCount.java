package org.lupusportal.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** How often each word was written in an edition; for one thread. */
final class WordCount {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String word, int times) {
        counts.merge(word, times, Integer::sum);
    }

    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
