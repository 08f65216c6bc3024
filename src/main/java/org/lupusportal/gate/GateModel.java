package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the gate learned: what traits of the whole sentence weigh, and what detectors find in a few words of it. The one
 * knows how claims are built, the other finds one in a sentence that is mostly about something else; their sum is better than
 * either. Safe to share between threads.
 *
 * @param weights what traits weigh
 * @param detectors what detectors find
 * @param lessons a number that stands for what it was learned from
 */
record GateModel(Weights weights, Detectors detectors, long lessons) {

    /** How much each says in the sum; what did best on pages that neither had seen. */
    private static final double TRAITS = 0.75;

    private static final double FOUND = 1.3;

    private static final int MARK = 0x4C504735;

    /**
     * Learns. The traits learn from labels alone: a tutor's opinions taught them nothing, and made them half as many again.
     *
     * @param labelled what people wrote and labelled
     * @param judged what only a tutor has judged
     * @param lessons a number that stands for both
     */
    static GateModel learnedFrom(List<LabelledSentence> labelled, List<Lesson> judged, long lessons) {
        return new GateModel(
                Training.on(
                        TraitRows.of(
                                labelled.stream().map(LabelledSentence::text).toList()),
                        i -> labelled.get(i).claim()),
                DetectorTraining.on(Stream.concat(labelled.stream().map(Lesson::of), judged.stream())
                        .toList()),
                lessons);
    }

    /**
     * What both say of a sentence.
     *
     * @param score from 0 to 1, for a claim
     * @param shares what each word adds to that
     */
    record Judgement(double score, double[] shares) {}

    Judgement judge(Reading reading, Traits traits) {
        Detectors.Found found = detectors.find(reading);
        double sum = TRAITS * weights.sum(traits) + FOUND * found.sum();
        double[] shares = new double[found.shares().length];
        weights.share(traits, shares);
        for (int i = 0; i < shares.length; i++) {
            shares[i] = TRAITS * shares[i] + FOUND * found.shares()[i];
        }
        return new Judgement(1 / (1 + Math.exp(-sum)), shares);
    }

    void writeTo(OutputStream out) throws IOException {
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(MARK);
        fields.writeLong(lessons);
        weights.writeTo(fields);
        detectors.writeTo(fields);
        fields.flush();
    }

    static GateModel readFrom(InputStream in) throws IOException {
        ByteBuffer fields = ByteBuffer.wrap(in.readAllBytes());
        try {
            if (fields.getInt() != MARK) {
                throw new IOException("not the weights of a claim gate");
            }
            long lessons = fields.getLong();
            return new GateModel(Weights.readFrom(fields), Detectors.readFrom(fields), lessons);
        } catch (BufferUnderflowException e) {
            throw new IOException("the weights of the claim gate are cut short", e);
        }
    }
}
