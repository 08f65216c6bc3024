package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(in("Dr. Lee gave 2.5 mg, e.g. at night. It was well tolerated."))
                .containsExactly("Dr. Lee gave 2.5 mg, e.g. at night.", "It was well tolerated.");
    }

    @Test
    void bulletsAndHeadingsStandAlone() {
        assertThat(in("Benefits\n• Improved mobility\n- Less pain\n\nBook now!"))
                .containsExactly("Benefits", "Improved mobility", "Less pain", "Book now!");
    }

    @Test
    void aQuestionAndItsAnswerAreTwo() {
        assertThat(in("Does it help? It does.")).containsExactly("Does it help?", "It does.");
    }

    @Test
    void whatHoldsNoLetterIsNoSentence() {
        assertThat(in("12 %\n— — —\n")).isEmpty();
    }

    private static List<String> in(String text) {
        return Sentences.in(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }
}
