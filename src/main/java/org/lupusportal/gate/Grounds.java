package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lupusportal.gate.Verdict.Ground;

/**
 * Says in words what a verdict rests on: what traits and detectors weigh is shared out among the words they come from, and
 * the terms and words that carry most are named. Stateless.
 */
final class Grounds {

    private static final int MOST_OTHER_WORDS = 3;

    private Grounds() {}

    private record Weighed(Ground ground, double weight) {}

    static List<Ground> of(Reading reading, String text, double[] shares, boolean claim) {
        List<Weighed> terms = new ArrayList<>();
        List<Weighed> others = new ArrayList<>();
        int at = 0;
        for (Hit hit : reading.hits()) {
            addOthers(reading, text, shares, at, hit.from(), others);
            addTerm(reading, text, shares, hit, terms);
            at = hit.to();
        }
        addOthers(reading, text, shares, at, reading.words().size(), others);
        others.sort(Comparator.comparingDouble((Weighed w) -> -Math.abs(w.weight())));
        terms.addAll(others.subList(0, Math.min(MOST_OTHER_WORDS, others.size())));
        terms.sort(Comparator.comparingDouble((Weighed w) -> claim ? -w.weight() : w.weight()));
        return terms.stream().map(Weighed::ground).toList();
    }

    private static void addTerm(Reading reading, String text, double[] shares, Hit hit, List<Weighed> into) {
        double weight = 0;
        for (int word = hit.from(); word < hit.to(); word++) {
            weight += shares[word];
        }
        Ground.Kind kind = hit.wordClass().ground();
        boolean names = kind == Ground.Kind.INTERVENTION || kind == Ground.Kind.OUTCOME;
        if (!names && kind != Ground.Kind.AGAINST && weight < 0) {
            kind = Ground.Kind.AGAINST;
        } else if (kind == Ground.Kind.AGAINST && weight >= 0) {
            return;
        }
        int start = reading.words().get(hit.from()).start();
        int end = reading.words().get(hit.to() - 1).end();
        into.add(new Weighed(
                new Ground(kind, text.substring(start, end), hit.term().concept()), weight));
    }

    private static void addOthers(Reading reading, String text, double[] shares, int from, int to, List<Weighed> into) {
        for (int i = from; i < to; i++) {
            Word word = reading.words().get(i);
            if (word.lower().length() > 1 || word.lower().equals("?")) {
                Ground.Kind kind = shares[i] > 0 ? Ground.Kind.WORDING : Ground.Kind.AGAINST;
                into.add(new Weighed(new Ground(kind, text.substring(word.start(), word.end()), ""), shares[i]));
            }
        }
    }
}
