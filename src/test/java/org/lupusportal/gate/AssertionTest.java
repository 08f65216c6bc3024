package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AssertionTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/gate/assertions.csv", delimiter = '|')
    void tellsAClaimFromANoteOnItsLimits(boolean asserts, String sentence) {
        assertThat(Assertion.isIn(sentence)).isEqualTo(asserts);
    }
}
