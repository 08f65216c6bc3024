package org.lupusportal.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Scores labelled sentences, by the gate as it is or in turns with the rest of them to learn from. Stateless. */
public final class GateTrial {

    private GateTrial() {}

    /**
     * A labelled sentence and how sure the gate is that it is a claim.
     *
     * @param sentence the sentence
     * @param score from 0 to 1
     */
    public record Scored(LabelledSentence sentence, double score) {}

    /** Scores sentences by a gate. A text that holds several sentences has the score of its highest. */
    public static List<Scored> scores(LearnedClaimGate gate, List<LabelledSentence> sentences) {
        return sentences.stream().map(s -> new Scored(s, gate.score(s.text()))).toList();
    }

    /**
     * Scores each sentence by a gate that saw no sentence of its page: it learned from our own, and from the reworded
     * ones of other pages.
     *
     * @param own what every turn learns from
     * @param judged what every turn learns from a tutor
     * @param measured what is scored
     * @param turns into how many parts the pages are dealt
     */
    static List<Scored> scoresInTurns(
            List<LabelledSentence> own, List<Lesson> judged, List<LabelledSentence> measured, int turns) {
        List<Scored> scored = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            List<LabelledSentence> lessons = new ArrayList<>(own);
            List<LabelledSentence> held = new ArrayList<>();
            for (LabelledSentence sentence : measured) {
                if (part(sentence.page(), turns) == turn) {
                    held.add(sentence);
                } else if (sentence.isReworded()) {
                    lessons.add(sentence);
                }
            }
            scored.addAll(scores(LearnedClaimGate.with(GateModel.learnedFrom(lessons, judged, 0), 0.5), held));
        }
        return scored;
    }

    private static int part(String page, int parts) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % parts);
    }
}
