package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RememberingGateTest {

    private final List<String> judged = new ArrayList<>();
    private final RememberingGate gate = new RememberingGate(
            text -> {
                judged.add(text);
                return List.of(new Verdict(0, text.length(), !text.contains("spice"), 1, List.of()));
            },
            () -> HarmlessTexts.of(Stream.of("It is late. Go home.")));

    @Test
    void theSameTextIsJudgedOnce() {
        List<Verdict> first = gate.judge("It helps.");

        assertThat(gate.judge("It helps.")).isEqualTo(first);
        assertThat(gate.judge("It harms.")).hasSize(1);
        assertThat(judged).containsExactly("It helps.", "It harms.");
    }

    @Test
    void harmlessTextsAreNotJudgedButPartedIntoTheirSentences() {
        assertThat(gate.judge("It is late. Go home."))
                .extracting(Verdict::start, Verdict::end, Verdict::claim)
                .containsExactly(tuple(0, 11, false), tuple(12, 20, false));
        assertThat(judged).isEmpty();
        assertThat(gate.judge("It is late. Go home!")).hasSize(1);
        assertThat(judged).hasSize(1);
    }

    @Test
    void tellsInWhichTextsItFoundNoClaim() {
        gate.judge("It helps.");
        gate.judge("It is a spice.");

        HarmlessTexts read = HarmlessTexts.read(gate.harmless().lines());

        assertThat(read.hold("It is a spice.")).isTrue();
        assertThat(read.hold("It helps.")).isFalse();
        assertThat(read.hold("It is a spice")).isFalse();
    }
}
