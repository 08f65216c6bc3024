package org.lupusportal.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers for a whole text whether it makes a claim, and in a few words why: what the command {@code find-claims} prints. */
public final class FindClaims {

    private static final int MOST_GROUNDS = 5;

    private final ClaimGate gate;

    public FindClaims(ClaimGate gate) {
        this.gate = gate;
    }

    /**
     * The answer for one text.
     *
     * @param claim whether any of its sentences is a claim
     * @param why what its weightiest sentence rests on, such as {@code outcome "pain", effect "eases"}
     */
    public record Answer(boolean claim, String why) {

        /** {@code claim} or {@code not-claim}. */
        public String label() {
            return claim ? "claim" : "not-claim";
        }
    }

    /** Judges a text; one without words is no claim. */
    public Answer label(String text) {
        return gate.judge(text).stream()
                .max(Comparator.comparingDouble(Verdict::score))
                .map(verdict -> new Answer(verdict.claim(), why(verdict)))
                .orElse(new Answer(false, "no words"));
    }

    private static String why(Verdict verdict) {
        List<Verdict.Ground> grounds = verdict.grounds();
        return grounds.stream()
                .filter(ground -> verdict.claim() != (ground.kind() == Verdict.Ground.Kind.AGAINST))
                .limit(MOST_GROUNDS)
                .map(ground -> ground.kind().name().toLowerCase(Locale.ROOT) + " \"" + ground.words() + "\"")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), why -> why.isEmpty() ? "no language of effect or safety" : why));
    }
}
