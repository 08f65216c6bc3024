package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes sentences from the forms in {@code src/gate/grammar.txt}, which cover what people write seldom enough for a list
 * of sentences to miss: bullets, headings, the same form with another drug. The same file makes the same sentences.
 */
final class Grammar {

    private final Map<String, List<String>> lists = new HashMap<>();
    private final int times;
    private long seed = 7;

    private Grammar(int times) {
        this.times = times;
    }

    /**
     * Expands each form a number of times; equal sentences of one form are kept once.
     *
     * @param lines the file
     * @param times how often
     */
    static List<LabelledSentence> expanded(List<String> lines, int times) {
        Grammar grammar = new Grammar(times);
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("C ") || line.startsWith("N:")) {
                grammar.addForm(line, sentences);
            } else if (line.contains(" = ")) {
                String[] parts = line.split(" = ", 2);
                grammar.lists.put(parts[0], List.of(parts[1].split(" \\| ", -1)));
            }
        }
        return sentences;
    }

    private void addForm(String line, List<LabelledSentence> into) {
        boolean claim = line.charAt(0) == 'C';
        int colon = line.indexOf(':');
        String kind = claim ? line.substring(2, colon) : "none";
        String form = line.substring(colon + 1).trim();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String sentence = finished(expanded(form));
            if (!made.contains(sentence)) {
                made.add(sentence);
                into.add(new LabelledSentence(sentence, claim, kind, "grammar", "own", form));
            }
        }
    }

    private String expanded(String form) {
        String sentence = form;
        for (int open = sentence.lastIndexOf('['); open >= 0; open = sentence.lastIndexOf('[')) {
            int close = sentence.indexOf(']', open);
            String[] choices = sentence.substring(open + 1, close).split("\\|", -1);
            sentence = sentence.substring(0, open) + choices[next(choices.length)] + sentence.substring(close + 1);
        }
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{')) {
            int close = sentence.indexOf('}', open);
            List<String> choices = lists.getOrDefault(sentence.substring(open + 1, close), List.of());
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("the grammar has no list for " + sentence);
            }
            sentence = sentence.substring(0, open) + choices.get(next(choices.size())) + sentence.substring(close + 1);
        }
        return sentence;
    }

    private static String finished(String sentence) {
        String spaced =
                sentence.replaceAll(" {2,}", " ").replaceAll(" ([.,?])", "$1").trim();
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) Long.remainderUnsigned(seed >>> 24, bound);
    }
}
