package org.lupusportal.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints how many sentences of lupus prose the gate judges a second, on one thread, round after round as it warms up:
 * {@code mvn -q test-compile exec:java -Dexec.mainClass=org.lupusportal.gate.GateSpeed -Dexec.classpathScope=test}.
 */
final class GateSpeed {

    private static final int ROUNDS = 10;
    private static final int TIMES = 200;

    private GateSpeed() {}

    public static void main(String[] args) throws IOException {
        LearnedClaimGate gate = LearnedClaimGate.strict();
        List<String> sentences;
        try (var in = GateSpeed.class.getResourceAsStream("/gate/lupus-prose.txt")) {
            sentences = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long judged = 0;
            for (int i = 0; i < TIMES; i++) {
                for (String sentence : sentences) {
                    judged += gate.judge(sentence).size();
                }
            }
            System.out.printf("%.0f sentences a second%n", judged / ((System.nanoTime() - start) / 1e9));
        }
    }
}
