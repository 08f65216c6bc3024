package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aClauseThatEndsNearIsQuotedWhole() {
        assertThat(quoted("Call us, we have two chairs left, and bring a friend.", "two chairs", "chairs"))
                .isEqualTo("we have two chairs left");
    }

    @Test
    void aLongOneIsCutWithDots() {
        String text =
                "In the spring of that year there were only two chairs left for the people who came in from far away.";
        assertThat(quoted(text, "only two", "left")).isEqualTo("… only two chairs left …");
    }

    @Test
    void aSentenceIsQuotedToItsEndWithoutItsStop() {
        assertThat(quoted("There are only two chairs left!", "two", "left"))
                .isEqualTo("There are only two chairs left");
    }

    @Test
    void stopsAtEitherEndAreLeftOut() {
        assertThat(quoted("Sugar, pressure, ulcers, asthma: it clears all.", ",", ":"))
                .isEqualTo("pressure, ulcers, asthma");
        assertThat(quoted("Well, (well).", ",", "(")).isEmpty();
    }

    @Test
    void moneyAndShareKeepTheirSigns() {
        assertThat(quoted("It costs $300, 40% off today!", "$", "#")).isEqualTo("It costs $300");
    }

    /** Quotes from the word with which the first text begins to the first word, as the gate reads it, that the second names. */
    private static String quoted(String text, String first, String last) {
        List<Word> words = Word.in(text, 0, text.length());
        int from = 0;
        while (words.get(from).start() < text.indexOf(first)) {
            from++;
        }
        int to = from + 1;
        while (!words.get(to - 1).lower().equals(last) && to < words.size()) {
            to++;
        }
        return Quotation.of(text, words, from, to);
    }
}
