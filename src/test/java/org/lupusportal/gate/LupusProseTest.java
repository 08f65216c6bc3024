package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of the sort that our articles hold, none of them among the gate's lessons. */
class LupusProseTest {

    @Test
    void theStrictFormFindsNearlyEveryClaim() throws IOException {
        LearnedClaimGate gate = LearnedClaimGate.strict();
        List<String> sentences = lines("/gate/lupus-prose.txt");
        List<String> missed = sentences.stream()
                .filter(sentence -> gate.score(sentence) < gate.threshold())
                .toList();
        assertThat(missed.size() / (double) sentences.size())
                .as("missed: %s", missed)
                .isLessThanOrEqualTo(0.01);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = LupusProseTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
