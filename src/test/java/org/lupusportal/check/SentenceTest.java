package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One thing.|1",
                "One thing. Another!|2",
                "It took 3.5 years. It ended.|2",
                "Ask Dr. A. Smith about it.|1",
                "In the U.S. Food and Drug Administration's list.|1",
                "\"Does it?\" Nobody knows.|2",
                "First. (Second.) Third.|3",
                "…|0"
            })
    void countsSentences(String text, int sentences) {
        assertThat(Sentence.in(text)).hasSize(sentences);
    }
}
