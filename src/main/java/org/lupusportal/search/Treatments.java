package org.lupusportal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.lupusportal.edition.Intervention;

/**
 * Which of the site's treatments a question is about, by any of their names. Immutable and safe to share between threads.
 */
final class Treatments {

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Analyzer analyzer;

    private Treatments(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Learns the names.
     *
     * @param interventions of the site; their short names count, since the long ones hold words of other things
     * @param analyzer turns a name into the concept that stands for all its names
     */
    static Treatments of(List<Intervention> interventions, Analyzer analyzer) {
        Treatments treatments = new Treatments(analyzer);
        for (Intervention intervention : interventions) {
            Words.of(analyzer, intervention.shortName()).stream()
                    .filter(Synonyms::isConcept)
                    .forEach(word -> treatments
                            .byWord
                            .computeIfAbsent(word, w -> new HashSet<>())
                            .add(intervention.id()));
        }
        return treatments;
    }

    /** The ids of the treatments that a text names. */
    Set<String> namedIn(String text) {
        Set<String> named = new HashSet<>();
        Words.of(analyzer, text).forEach(word -> named.addAll(byWord.getOrDefault(word, Set.of())));
        return named;
    }

    /**
     * The treatments that are asked about: those that are named, or else those that the words lead on to, as
     * prednisone does to steroids.
     */
    Asked askedIn(Question question) {
        Set<String> named = in(question, 1);
        return named.isEmpty() ? new Asked(in(question, 0), false) : new Asked(named, true);
    }

    /**
     * What a question is about.
     *
     * @param ids of the treatments
     * @param named whether it names them
     */
    record Asked(Set<String> ids, boolean named) {}

    private Set<String> in(Question question, float leastWeight) {
        Set<String> found = new HashSet<>();
        for (Question.Unit unit : question.units()) {
            for (Question.Part part : unit.parts()) {
                if (part.weight() >= leastWeight) {
                    found.addAll(byWord.getOrDefault(part.word(), Set.of()));
                }
            }
        }
        return found;
    }
}
