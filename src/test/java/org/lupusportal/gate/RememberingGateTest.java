package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingGateTest {

    private final List<String> judged = new ArrayList<>();
    private final ClaimGate gate = new RememberingGate(text -> {
        judged.add(text);
        return List.of(new Verdict(0, text.length(), true, 1, List.of()));
    });

    @Test
    void theSameTextIsJudgedOnce() {
        List<Verdict> first = gate.judge("It helps.");

        assertThat(gate.judge("It helps.")).isEqualTo(first);
        assertThat(gate.judge("It harms.")).hasSize(1);
        assertThat(judged).containsExactly("It helps.", "It harms.");
    }
}
