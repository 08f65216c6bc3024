package org.lupusportal.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the gate learns from: labelled sentences and a grammar that makes more of them. Same lessons, same order, same
 * weights to the byte.
 */
public final class GateLessons {

    /** How often each form of the grammar is expanded; more than this taught nothing more in trials. */
    private static final int TIMES = 12;

    private final List<LabelledSentence> sentences;

    private GateLessons(List<LabelledSentence> sentences) {
        this.sentences = sentences;
    }

    /**
     * Joins sentences and grammar.
     *
     * @param sentences in a fixed order, since another order makes other bytes
     * @param grammar the lines of {@code grammar.txt}
     */
    public static GateLessons of(List<LabelledSentence> sentences, List<String> grammar) {
        List<LabelledSentence> all = new ArrayList<>(sentences);
        all.addAll(Grammar.expanded(grammar, TIMES));
        return new GateLessons(List.copyOf(all));
    }

    public int size() {
        return sentences.size();
    }

    /** Learns, and writes the weights. */
    public void learnTo(OutputStream out) throws IOException {
        GateModel.learnedFrom(sentences).writeTo(out);
    }

    /** A gate that has learned these lessons and no others. */
    public LearnedClaimGate learned() {
        return LearnedClaimGate.with(GateModel.learnedFrom(sentences), LearnedClaimGate.BALANCED);
    }

    /**
     * Scores each sentence by a gate that saw no sentence of its page: it learned these lessons, and the reworded sentences
     * of other pages. Lessons that are themselves reworded sentences should be left out.
     *
     * @param measured what is scored
     * @param turns into how many parts the pages are dealt
     */
    public List<GateTrial.Scored> scoresInTurns(List<LabelledSentence> measured, int turns) {
        return GateTrial.scoresInTurns(sentences, measured, turns);
    }
}
