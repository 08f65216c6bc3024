package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "reduces, reducing",
        "relieved, relieving",
        "therapies, therapy",
        "anaemia, anemia",
        "randomised, randomized",
        "tumour, tumors",
        "stopped, stopping",
        "given, gives",
        "children, child"
    })
    void formsOfAWordShareAStem(String one, String other) {
        assertThat(WordForms.stem(one)).isEqualTo(WordForms.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"general, generous", "lupus, lupin", "diet, died", "exercise, exercize"})
    void differentWordsDoNot(String one, String other) {
        assertThat(WordForms.stem(one)).isNotEqualTo(WordForms.stem(other));
    }
}
