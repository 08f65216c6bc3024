package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lupusportal.gate.LearnedSigns.Found;

class LearnedSignRowTest {

    private static final LearnedSignRow ROW = LearnedSignRow.of(List.of("It hurries you", "hurry", "0.30", "0.20"));

    @Test
    void oneThatIsSureIsSeenByItself() {
        assertThat(ROW.isIn(List.of(new Found("hurry", "only today", 0.3)))).isTrue();
        assertThat(ROW.isIn(List.of(new Found("hurry", "perhaps", 0.29)))).isFalse();
        assertThat(ROW.isIn(List.of(new Found("price", "only $9", 0.9)))).isFalse();
    }

    @Test
    void besideOthersLessIsEnoughAndTheSurestWordsComeFirst() {
        assertThat(ROW.in(List.of(
                        new Found("hurry", "perhaps", 0.2),
                        new Found("hurry", "hardly", 0.19),
                        new Found("price", "only $9", 0.9),
                        new Found("hurry", "only today", 0.8),
                        new Found("hurry", "perhaps", 0.4))))
                .containsExactly("only today", "perhaps");
    }
}
