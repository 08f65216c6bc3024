package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the gate knows, by class and concept: what is done for health, what may change by it, and how people
 * speak of the one and the other.
 *
 * <p>Read from the text files of the folder {@code gate} in the resources, whose first lines say their form. Where two
 * terms fit, the longer wins; of the same term written twice, the first. Immutable.
 */
final class Vocabulary {

    private static final List<String> FILES =
            List.of("interventions.txt", "outcomes.txt", "language.txt", "against.txt", "general.txt");
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Node root = new Node();
    private final Map<String, Term> endings = new HashMap<>();
    private int shortestEnding = Integer.MAX_VALUE;
    private int longestEnding;

    /**
     * What the vocabulary says of a term.
     *
     * @param wordClass what it does in a sentence
     * @param concept what it names, such as {@code msc}; empty if nothing in particular
     * @param polarity 1 if more of it is good for people, -1 if bad, 0 if neither
     */
    record Term(WordClass wordClass, String concept, int polarity) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private @Nullable Term term;
    }

    private Vocabulary() {
        FILES.forEach(file -> Lists.lines(file).forEach(this::readLine));
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    /** The terms in a sentence, in order, none overlapping another. */
    List<Hit> hits(List<Word> words) {
        List<Hit> hits = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Hit hit = longestAt(words, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.to();
            }
        }
        return hits;
    }

    /** The stem of each word that stands in a term. */
    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        addStems(root, stems);
        return stems;
    }

    private static void addStems(Node node, Set<String> stems) {
        node.next.forEach((stem, next) -> {
            stems.add(stem);
            addStems(next, stems);
        });
    }

    private @Nullable Hit longestAt(List<Word> words, int from) {
        Node node = root;
        Term found = null;
        int end = from;
        for (int i = from; i < words.size(); i++) {
            Node next = node.next.get(words.get(i).stem());
            if (next == null) {
                break;
            }
            node = next;
            if (node.term != null) {
                found = node.term;
                end = i + 1;
            }
        }
        if (found == null) {
            found = termByEnding(words.get(from).stem());
            end = from + 1;
        }
        return found == null ? null : new Hit(from, end, found);
    }

    private @Nullable Term termByEnding(String stem) {
        int most = Math.min(longestEnding, stem.length() - 3);
        for (int n = most; n >= shortestEnding; n--) {
            Term term = endings.get(stem.substring(stem.length() - n));
            if (term != null) {
                return term;
            }
        }
        return null;
    }

    private void readLine(String line) {
        int equals = line.indexOf('=');
        String[] head = line.substring(0, equals).trim().split(" ", 2);
        int polarity = head[0].endsWith("+") ? 1 : head[0].endsWith("-") ? -1 : 0;
        WordClass wordClass = WordClass.valueOf(head[0].replaceAll("[+-]$", ""));
        for (String written : line.substring(equals + 1).split(",", -1)) {
            String term = written.trim();
            String concept = switch (head[1].trim()) {
                case "-" -> "";
                case "*" -> term.replace(' ', '-');
                default -> head[1].trim();
            };
            add(term, new Term(wordClass, concept, polarity));
        }
    }

    private void add(String written, Term term) {
        if (written.startsWith("*")) {
            String ending = WordForms.stem("xx" + written.substring(1)).substring(2);
            endings.putIfAbsent(ending, term);
            shortestEnding = Math.min(shortestEnding, ending.length());
            longestEnding = Math.max(longestEnding, ending.length());
            return;
        }
        Node node = root;
        for (Word word : Word.in(written, 0, written.length())) {
            node = node.next.computeIfAbsent(word.stem(), stem -> new Node());
        }
        if (node.term == null) {
            node.term = term;
        }
    }
}
