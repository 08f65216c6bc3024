package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

    private static final ReadingGrade PLAIN = ReadingGrade.knowing(List.of());

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "lupus, 2",
        "kidney, 2",
        "trial, 1",
        "disease, 2",
        "treated, 2",
        "walked, 1",
        "causes, 2",
        "cells, 1",
        "table, 2",
        "medicine, 3",
        "hydroxychloroquine, 6",
        "well-known, 2",
        "12, 1",
        "people, 2",
        "yellow, 2",
        "remission, 3"
    })
    void syllablesAreCountedByTheLetters(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    /** 6 words, 1 sentence, 6 syllables. */
    @Test
    void aPlainSentenceHasTheGradeThatHandsCount() {
        assertThat(PLAIN.of(List.of("The cat sat on the mat."))).isCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, within(1e-9));
    }

    /** 5 words, 2 sentences, 7 syllables: Lupus(2) can(1) flare(1). Rest(1) often(2). */
    @Test
    void sentencesEndAtStopsAndAtParagraphs() {
        double hand = 0.39 * 5 / 2 + 11.8 * 7 / 5 - 15.59;
        assertThat(PLAIN.of(List.of("Lupus can flare. Rest often."))).isCloseTo(hand, within(1e-9));
        assertThat(PLAIN.of(List.of("Lupus can flare", "Rest often"))).isCloseTo(hand, within(1e-9));
    }

    @Test
    void namesOfMedicinesAndTestsCountTwoSyllablesAWord() {
        ReadingGrade knowing = ReadingGrade.knowing(List.of("hydroxychloroquine", "urine protein test"));
        List<String> text = List.of("She takes hydroxychloroquine.");
        assertThat(PLAIN.of(text) - knowing.of(text)).isCloseTo(11.8 * 4 / 3, within(1e-9));
        assertThat(knowing.of(List.of("A urine protein test.")))
                .isLessThanOrEqualTo(PLAIN.of(List.of("A urine protein test.")));
        assertThat(knowing.of(List.of("Protein is a word."))).isEqualTo(PLAIN.of(List.of("Protein is a word.")));
    }

    @Test
    void aTextWithoutWordsHasNoGrade() {
        assertThat(PLAIN.of(List.of())).isZero();
        assertThat(PLAIN.of(List.of("…"))).isZero();
    }

    @Test
    void gradesAreShownToATenth() {
        assertThat(ReadingGrade.rounded(8.049)).isEqualTo(8.0);
        assertThat(ReadingGrade.rounded(8.05)).isEqualTo(8.1);
    }
}
