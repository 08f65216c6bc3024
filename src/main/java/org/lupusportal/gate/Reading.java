package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the gate reads it: its words, the terms of the vocabulary in it, and the row of units that both make.
 *
 * <p>A unit is a term, a small word of grammar, a number or sign, or any other word. Articles are left out of the row,
 * so that "the drug" and "drug" read alike. Immutable.
 */
final class Reading {

    private static final Set<String> GRAMMAR = Set.of(
            "of", "in", "for", "to", "with", "by", "on", "from", "and", "but", "is", "are", "was", "were", "be", "been",
            "being", "hav", "it", "this", "these", "that", "which", "ther", "at", "into", "over", "about", "also",
            "its", "their", "them", "do", "both", "between", "under", "out", "all", "such", "other", "another", "any",
            "each", "what", ",", ";", ":", "?", "!", "(", ")", "%", "#", "\"", "/", "+", "$");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final List<Word> words;
    private final List<Hit> hits;
    private final Unit[] units;

    /**
     * One step in the row of a sentence.
     *
     * @param fine key of the fine class, or of the small word
     * @param broad key of the broad class, or of the small word
     * @param form how its last word ends, which tells "reduces" from "reducing"
     * @param from number of its first word
     * @param to number after its last
     * @param hit the term, if it is one: its number among the hits, else -1
     */
    record Unit(int fine, int broad, int form, int from, int to, int hit) {}

    private Reading(List<Word> words, List<Hit> hits) {
        this.words = words;
        this.hits = hits;
        this.units = units(words, hits);
    }

    static Reading of(String text, int start, int end, Vocabulary vocabulary) {
        List<Word> words = Word.in(text, start, end);
        return new Reading(words, vocabulary.hits(words));
    }

    static Reading of(String sentence) {
        return of(sentence, 0, sentence.length(), Vocabulary.standard());
    }

    List<Word> words() {
        return words;
    }

    /** Whether one of these words, in lower case, stands in the sentence: a quick look before a longer one. */
    boolean holdsAny(Set<String> sought) {
        for (Word word : words) {
            if (sought.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    List<Hit> hits() {
        return hits;
    }

    Unit[] units() {
        return units;
    }

    WordClass wordClass(Unit unit) {
        return hits.get(unit.hit()).wordClass();
    }

    private static Unit[] units(List<Word> words, List<Hit> hits) {
        List<Unit> row = new ArrayList<>(words.size());
        int hit = 0;
        int at = 0;
        while (at < words.size()) {
            if (hit < hits.size() && hits.get(hit).from() == at) {
                Hit found = hits.get(hit);
                int form = form(words.get(found.to() - 1).lower());
                WordClass wordClass = found.wordClass();
                row.add(new Unit(wordClass.key(), wordClass.broad().hashCode(), form, at, found.to(), hit));
                at = found.to();
                hit++;
            } else {
                addWord(words.get(at), at, row);
                at++;
            }
        }
        return row.toArray(Unit[]::new);
    }

    private static void addWord(Word word, int at, List<Unit> row) {
        if (ARTICLES.contains(word.stem())) {
            return;
        }
        if (GRAMMAR.contains(word.stem())) {
            int key = word.stem().hashCode();
            row.add(new Unit(key, key, 0, at, at + 1, -1));
        } else {
            int form = form(word.lower());
            row.add(new Unit(form + 101, 99, form, at, at + 1, -1));
        }
    }

    private static int form(String lower) {
        if (lower.endsWith("ing")) {
            return 1;
        } else if (lower.endsWith("ed") || lower.endsWith("en")) {
            return 2;
        } else if (lower.endsWith("ly")) {
            return 3;
        } else if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
            return 4;
        } else if (lower.endsWith("tion")
                || lower.endsWith("ment")
                || lower.endsWith("ness")
                || lower.endsWith("ity")) {
            return 5;
        }
        return 6;
    }
}
