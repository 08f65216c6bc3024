package org.lupusportal.search;

import java.util.List;
import java.util.Set;
import org.lupusportal.evidence.ClaimKind;

/** Everyday words by which a question shows what kind of claim would answer it. */
enum Intent {
    /** "Do MSC help?" These words stand in too many texts to say what is asked about. */
    EFFECT(
            Set.of(ClaimKind.EFFICACY, ClaimKind.COMPARISON, ClaimKind.GAP),
            Set.of(
                    "help",
                    "helps",
                    "helped",
                    "work",
                    "works",
                    "worked",
                    "working",
                    "effective",
                    "efficacy",
                    "good",
                    "benefit",
                    "benefits",
                    "improve",
                    "improves",
                    "treat",
                    "treats",
                    "proof",
                    "evidence",
                    "results",
                    "success",
                    "successful",
                    "rate",
                    "rates")),
    /** "Is HSCT dangerous?" */
    HARM(
            Set.of(ClaimKind.SAFETY),
            Set.of(
                    "safe",
                    "safety",
                    "unsafe",
                    "danger",
                    "dangers",
                    "dangerous",
                    "risk",
                    "risks",
                    "risky",
                    "harm",
                    "harms",
                    "harmful",
                    "bad",
                    "hurt",
                    "effects",
                    "die",
                    "death")),
    /** "Is belimumab better than steroids?" */
    COMPARISON(
            Set.of(ClaimKind.COMPARISON, ClaimKind.GAP),
            Set.of(
                    "better",
                    "best",
                    "versus",
                    "vs",
                    "compared",
                    "compare",
                    "comparison",
                    "than",
                    "instead",
                    "difference",
                    "differences",
                    "differ",
                    "different"));

    private final Set<ClaimKind> kinds;
    private final Set<String> words;

    Intent(Set<ClaimKind> kinds, Set<String> words) {
        this.kinds = kinds;
        this.words = words;
    }

    Set<ClaimKind> kinds() {
        return kinds;
    }

    boolean speaksIn(List<String> question) {
        return question.stream().anyMatch(words::contains);
    }

    Set<String> words() {
        return words;
    }
}
