package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GateFiguresTest {

    private final GateFigures figures = GateFigures.of(
            List.of(scored(true, 0.9), scored(true, 0.7), scored(false, 0.6), scored(true, 0.4), scored(false, 0.1)));

    @Test
    void drawsTheLineWhereNoMoreFalseAlarmsAreAllowed() {
        assertThat(figures.lineAt(0).recall()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(figures.lineAt(0.5).recall()).isEqualTo(1);
        assertThat(figures.lineAt(0.5).threshold()).isEqualTo(0.4);
    }

    @Test
    void f1WeighsMissesAndFalseAlarms() {
        assertThat(figures.f1(0.5)).isEqualTo(4 / 6.0, within(1e-9));
    }

    @Test
    void theAccountListsTheMisses() {
        assertThat(figures.account(0.5, 0.5))
                .contains("5 sentences, 3 of them claims")
                .contains("claims that the strict form missed: 1")
                .contains("other sentences that it held: 1");
    }

    private static GateTrial.Scored scored(boolean claim, double score) {
        return new GateTrial.Scored(
                new LabelledSentence("text", claim, claim ? "efficacy" : "none", "news", "own", "page"), score);
    }
}
