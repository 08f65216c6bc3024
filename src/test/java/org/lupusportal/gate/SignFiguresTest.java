package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignFiguresTest {

    private static List<SignLesson> sentences() {
        List<SignLesson> sentences = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sentences.add(new SignLesson("Only " + i + " chairs are left, so write today.", Set.of("hurry")));
            sentences.add(new SignLesson("There are " + i + " chairs in the waiting room.", Set.of()));
        }
        return sentences;
    }

    @Test
    void whatIsLearnedFromTheOthersIsSeenInEachPart() {
        assertThat(SignFigures.inTurns(sentences(), List.of(), List.of(), 2).account())
                .containsPattern("hurry +100 \\| +1\\.00 +1\\.00");
    }

    @Test
    void aSignThatTheProgramNeverLearnedIsNotSeen() {
        assertThat(SignFigures.of(List.of(new SignLesson("Only two chairs are left.", Set.of("no such sign"))))
                        .account())
                .containsPattern("no such sign +1 \\| +0\\.00 +1\\.00");
    }
}
