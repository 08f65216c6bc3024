package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.lupusportal.edition.Term;

/**
 * Which words mean the same, from the list in {@code search/synonyms.txt} and from the glossary. Words of one meaning share a
 * concept, a word of the index that nobody can type: {@code =12}. A text with any of them is indexed under the concept as
 * well, and a question with any other of them finds it.
 *
 * <p>A line {@code a, b, c} gives words of one meaning. A line {@code a => b, c} says that who asks for {@code a}, by any of its
 * names, is shown {@code b} and {@code c} too, but not the other way round; such a wider concept is written {@code >12}.
 */
final class Synonyms {

    private static final String WIDER = "=>";
    private static final char SAME_SIGN = '=';
    private static final char WIDER_SIGN = '>';

    private final Analyzer stems = Words.stems();
    private final Map<List<String>, Set<List<String>>> groups = new LinkedHashMap<>();
    private final Map<List<String>, List<List<String>>> wider = new LinkedHashMap<>();
    private final Set<String> written = new LinkedHashSet<>();

    private Synonyms() {}

    static Synonyms of(List<Term> terms) {
        return of(terms, List.of());
    }

    /** The same with more groups, written as the lines of the list are. */
    static Synonyms of(List<Term> terms, List<String> groups) {
        Synonyms synonyms = new Synonyms();
        Words.lines("synonyms.txt").forEach(synonyms::add);
        groups.forEach(synonyms::add);
        terms.forEach(term -> synonyms.same(Stream.concat(Stream.of(term.name()), term.alsoCalled().stream())
                .toList()));
        return synonyms;
    }

    private void add(String line) {
        int arrow = line.indexOf(WIDER);
        if (arrow < 0) {
            same(phrases(line));
            return;
        }
        List<String> targets = phrases(line.substring(arrow + WIDER.length()));
        targets.forEach(target -> same(List.of(target)));
        for (String phrase : phrases(line.substring(0, arrow))) {
            List<List<String>> found = wider.computeIfAbsent(stemmed(phrase), p -> new ArrayList<>());
            targets.forEach(target -> found.add(stemmed(target)));
        }
    }

    private static List<String> phrases(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Puts phrases into one group, with all groups that any of them is in already. */
    private void same(List<String> phrases) {
        Set<List<String>> group = new LinkedHashSet<>();
        for (String phrase : phrases) {
            List<String> stemmed = stemmed(phrase);
            if (!stemmed.isEmpty()) {
                group.addAll(groups.getOrDefault(stemmed, Set.of(stemmed)));
            }
        }
        group.forEach(member -> groups.put(member, group));
    }

    private List<String> stemmed(String phrase) {
        written.add(phrase);
        return Words.of(stems, phrase);
    }

    /** Every phrase as written, so that none of its words is taken for a spelling mistake. */
    Set<String> phrases() {
        return written;
    }

    /** The groups of words of one meaning, as stems. */
    Set<Set<List<String>>> groups() {
        return new LinkedHashSet<>(groups.values());
    }

    SynonymMap forTexts() {
        return map(false);
    }

    SynonymMap forQuestions() {
        return map(true);
    }

    private SynonymMap map(boolean withWider) {
        SynonymMap.Builder map = new SynonymMap.Builder(true);
        Map<List<String>, String> numbers = numbers();
        numbers.forEach((phrase, number) -> map.add(joined(phrase), new CharsRef(SAME_SIGN + number), true));
        if (withWider) {
            wider.forEach((phrase, targets) -> groups.getOrDefault(phrase, Set.of(phrase))
                    .forEach(name -> targets.forEach(target ->
                            map.add(joined(name), new CharsRef(WIDER_SIGN + numbers.getOrDefault(target, "")), true))));
        }
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<List<String>, String> numbers() {
        Map<List<String>, String> numbers = new LinkedHashMap<>();
        int next = 0;
        for (Set<List<String>> group : groups()) {
            String number = Integer.toString(next++);
            group.forEach(phrase -> numbers.put(phrase, number));
        }
        return numbers;
    }

    private static CharsRef joined(List<String> phrase) {
        return SynonymMap.Builder.join(phrase.toArray(String[]::new), new CharsRefBuilder());
    }

    static boolean isConcept(String word) {
        return word.charAt(0) == SAME_SIGN || isWider(word);
    }

    static boolean isWider(String word) {
        return word.charAt(0) == WIDER_SIGN;
    }

    /** The word of the index that a wider concept of a question stands for. */
    static String sameAs(String widerConcept) {
        return SAME_SIGN + widerConcept.substring(1);
    }
}
