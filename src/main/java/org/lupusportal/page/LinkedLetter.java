package org.lupusportal.page;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A letter above a long list of names, leading to the first of them that begins with it.
 *
 * @param id of the first name under it
 * @param text the letter
 */
record LinkedLetter(String id, String text) {

    /** By name as a reader looks for it: without regard to capitals and accents, so that "Özen" stands among the Os. */
    static <T> List<T> sorted(List<T> named, Function<T, String> name) {
        Collator collator = Collator.getInstance(Locale.US);
        return named.stream()
                .sorted(Comparator.comparing(name, collator).thenComparing(name))
                .toList();
    }

    /** The letters with which names begin, in the order of the list. */
    static <T> List<LinkedLetter> of(List<T> sorted, Function<T, String> name, Function<T, String> id) {
        Map<String, LinkedLetter> letters = new LinkedHashMap<>();
        sorted.forEach(one -> {
            String letter = first(name.apply(one));
            letters.putIfAbsent(letter, new LinkedLetter(id.apply(one), letter));
        });
        return List.copyOf(letters.values());
    }

    /** The names under the letter with which each begins, in the order of the list. */
    static <T> Map<String, List<T>> grouped(List<T> sorted, Function<T, String> name) {
        Map<String, List<T>> letters = new LinkedHashMap<>();
        sorted.forEach(one -> letters.computeIfAbsent(first(name.apply(one)), letter -> new ArrayList<>())
                .add(one));
        return letters;
    }

    private static String first(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
