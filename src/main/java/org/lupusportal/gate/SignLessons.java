package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that signs are learned from: sentences labelled with the signs that they show, the same said again in other words, and some of the
 * gate's own lessons, from pages that sell nothing. Same lessons, same order, same weights to the byte. Stateless.
 */
public final class SignLessons {

    /** How often each sentence is said again. */
    private static final int SAID_AGAIN = 2;

    private static final Set<String> SELL_NOTHING =
            Set.of("patient-education", "abstract", "cochrane", "registry", "drug-label");

    /** One in so many of those is enough to know what shows no sign. */
    private static final int ONE_IN = 20;

    private SignLessons() {}

    /**
     * Joins them.
     *
     * @param labelled with their signs
     * @param sentences the gate's lessons
     * @param alike the lines of {@code alike.txt}
     */
    public static List<SignLesson> of(List<SignLesson> labelled, List<LabelledSentence> sentences, List<String> alike) {
        List<SignLesson> all = new ArrayList<>(labelled);
        List<String> again = Variations.inOtherWords(
                labelled.stream().map(SignLesson::text).toList(), AlikeWords.of(alike), SAID_AGAIN);
        IntStream.range(0, again.size())
                .forEach(i -> all.add(new SignLesson(
                        again.get(i), labelled.get(i / SAID_AGAIN).signs())));
        List<LabelledSentence> harmless = sentences.stream()
                .filter(sentence -> SELL_NOTHING.contains(sentence.sourceType()))
                .toList();
        for (int i = 0; i < harmless.size(); i += ONE_IN) {
            all.add(new SignLesson(harmless.get(i).text(), Set.of()));
        }
        return all;
    }
}
