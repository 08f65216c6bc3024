package org.lupusportal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.lupusportal.edition.Edition;

/**
 * Names of articles and words of the glossary by the starts of their words; a word that is the name of an article stands for the
 * article. Immutable and safe to share between threads.
 */
final class Suggestions {

    private static final int MOST = 8;

    /** Bounds the work that one more typed letter can cause. */
    private static final int MOST_WORDS = 8;

    private static final Comparator<Word> BY_WORD = Comparator.comparing(Word::word);

    private final Analyzer plain = Words.plain();
    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final Word[] words;

    private Suggestions(Edition edition, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> titles = edition.articles().stream()
                .map(article -> article.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        edition.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream()))
                .filter(name -> !titles.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> add(new Suggestion(name, Optional.empty())));
        edition.articles().forEach(article -> add(new Suggestion(article.title(), Optional.of(article.path()))));
        this.words = entries.stream()
                .flatMap(entry -> entry.words().stream().map(word -> new Word(word, entry)))
                .sorted(BY_WORD)
                .toArray(Word[]::new);
    }

    static Suggestions of(Edition edition, Vocabulary vocabulary) {
        return new Suggestions(edition, vocabulary);
    }

    private void add(Suggestion suggestion) {
        entries.add(new Entry(entries.size(), suggestion, Words.of(plain, suggestion.text())));
    }

    /**
     * A name that may be suggested.
     *
     * @param number in the order of suggesting
     * @param suggestion the name
     * @param words of the name
     */
    private record Entry(int number, Suggestion suggestion, List<String> words) {}

    /**
     * A word of a name.
     *
     * @param word in lower case
     * @param entry the name
     */
    private record Word(String word, Entry entry) {}

    List<Suggestion> find(String typed) {
        List<String> starts = Words.of(plain, typed);
        if (starts.isEmpty() || starts.size() > MOST_WORDS) {
            return List.of();
        }
        List<Suggestion> found = starting(starts);
        return found.isEmpty() ? starting(starts.stream().map(this::respelled).toList()) : found;
    }

    private String respelled(String word) {
        return vocabulary.knows(word) ? word : vocabulary.likeliest(word, true).orElse(word);
    }

    /** Names in which every word typed starts a word; first those that go on as typed, then shorter before longer. */
    private List<Suggestion> starting(List<String> starts) {
        Set<Entry> found = entriesWith(starts.get(0));
        for (String start : starts.subList(1, starts.size())) {
            found.retainAll(entriesWith(start));
        }
        return found.stream()
                .sorted(Comparator.comparing((Entry e) -> !e.words().get(0).startsWith(starts.get(0)))
                        .thenComparingInt(e -> e.words().size())
                        .thenComparingInt(Entry::number))
                .map(Entry::suggestion)
                .limit(MOST)
                .toList();
    }

    private Set<Entry> entriesWith(String start) {
        Set<Entry> found = new HashSet<>();
        for (int i = firstAt(start); i < words.length && words[i].word().startsWith(start); i++) {
            found.add(words[i].entry());
        }
        return found;
    }

    /** The place of the first word that is not before the start. */
    private int firstAt(String start) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].word().compareTo(start) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
