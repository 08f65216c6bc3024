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
        assertThat(in("It treats lupus, RA and MS. Our cells are safe."))
                .containsExactly("It treats lupus, RA and MS.", "Our cells are safe.");
        assertThat(in("There is no risk. $4,900 per drip. 3 weeks later I ran. See No. 5 and vol. 3 of it."))
                .containsExactly(
                        "There is no risk.", "$4,900 per drip.", "3 weeks later I ran.", "See No. 5 and vol. 3 of it.");
        assertThat(in("It fights fatigue.* 30-day guarantee."))
                .containsExactly("It fights fatigue.*", "30-day guarantee.");
        assertThat(in("Does it help? It does.")).containsExactly("Does it help?", "It does.");
    }

    @Test
    void whatHoldsNoLetterIsNoSentence() {
        assertThat(in("12 %\n— — —\n")).isEmpty();
    }

    @Test
    void noSentenceIsLongerThanPeopleWrite() {
        assertThat(in("and it helps ".repeat(1_000)))
                .hasSizeGreaterThan(12)
                .allMatch(s -> s.length() <= Sentences.LONGEST);
        assertThat(in("a".repeat(2_500))).extracting(String::length).containsExactly(1_000, 1_000, 500);
    }

    private static List<String> in(String text) {
        return Sentences.in(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }
}
