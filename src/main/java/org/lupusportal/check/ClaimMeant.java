package org.lupusportal.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;
import org.lupusportal.manuscript.ClaimDraft;

/** Which of the claims that there are a bare sentence most likely means. */
public final class ClaimMeant {

    private ClaimMeant() {}

    /** Of the claims on the intervention that the sentence names, the one that shares most words with it. */
    public static Optional<String> find(Galley galley, Verdict verdict) {
        Set<String> interventions = verdict.grounds().stream()
                .filter(ground -> ground.kind() == Ground.Kind.INTERVENTION)
                .map(Ground::concept)
                .collect(Collectors.toSet());
        Set<String> outcomes = verdict.grounds().stream()
                .flatMap(ground -> words(ground.words()))
                .collect(Collectors.toSet());
        return galley.manuscript().claims().stream()
                .filter(claim -> claim.intervention()
                        .filter(i -> interventions.contains(i.value()))
                        .isPresent())
                .max((a, b) -> Long.compare(shared(a, outcomes), shared(b, outcomes)))
                .map(claim -> claim.id().value());
    }

    private static long shared(ClaimDraft claim, Set<String> words) {
        return Stream.of(claim.outcome(), claim.says())
                .flatMap(Optional::stream)
                .flatMap(text -> words(text.text()))
                .filter(words::contains)
                .count();
    }

    private static Stream<String> words(String text) {
        return Sentence.words(text.toLowerCase(Locale.ROOT));
    }
}
