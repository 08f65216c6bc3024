package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * All that the gate learned: what traits of the whole sentence weigh, and what detectors find in a few words of it. The one
 * knows how claims are built, the other finds one in a sentence that is mostly about something else; their sum is better than
 * either. Safe to share between threads.
 */
record GateModel(Weights weights, Detectors detectors) {

    /** How much each says in the sum; what did best on pages that neither had seen. */
    private static final double TRAITS = 0.7;

    private static final double FOUND = 0.75;

    private static final int MARK = 0x4C504733;

    static GateModel learnedFrom(List<LabelledSentence> sentences) {
        return new GateModel(Training.on(sentences), DetectorTraining.on(sentences));
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
            return new GateModel(Weights.readFrom(fields), Detectors.readFrom(fields));
        } catch (BufferUnderflowException e) {
            throw new IOException("the weights of the claim gate are cut short", e);
        }
    }
}
