package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @Test
    void eachStandsInMarksOfItsOwn() {
        assertThat(Quoted.of(List.of("cure", "no risk"))).isEqualTo("“cure”, “no risk”");
        assertThat(Quoted.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"I danced,\" says Ann | “‘I danced,’ says Ann”",
                "he said “go” | “he said ‘go’”",
                "the (\"new\") way | “the (‘new’) way”",
                "it is so\" | “it is so’”",
                "«Ich tanze», sagt Ann | “‘Ich tanze’, sagt Ann”",
                "it's my doctor's | “it's my doctor's”"
            })
    void aQuotationInsideHasSingleMarks(String words, String quoted) {
        assertThat(Quoted.of(List.of(words))).isEqualTo(quoted);
    }
}
