package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lupusportal.gate.SignLesson;

class AdvertFiguresTest {

    @Test
    void tellsWhatWasOverlookedAndWhatIsWrong() {
        String account = AdvertFigures.account(List.of(
                new SignLesson("Only three spots left. Book today!", Set.of("It hurries you")),
                new SignLesson("A 100% natural formula.", Set.of("It speaks of a cure")),
                new SignLesson("Lupus is a long-term disease.", Set.of())));

        assertThat(account)
                .contains("1 overlooked [], wrong []")
                .contains("2 overlooked [It speaks of a cure], wrong [It calls itself natural]")
                .contains("3 texts: 1 of 2 signs seen, 1 seen that are none");
    }
}
