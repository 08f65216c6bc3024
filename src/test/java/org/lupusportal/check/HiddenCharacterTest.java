package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.gate.LearnedClaimGate;

/** What is said of a character that is not what it looks like. */
class HiddenCharacterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lu\u200Bpus      | a character stands here that nobody can see
            lupu\u0455       | a letter only looks like another
            \uFF2Cupus       | a letter only looks like another
            lupus \u65E5     | a letter of another script stands here
            lupus \u05E9     | a letter of another script stands here
            Sj\uFFFDgren     | a letter was lost here when the text was saved
            Sj&#0;gren       | a letter was lost here when the text was saved
            """)
    void whatIsWrongWithItIsTold(String words, String message) throws IOException {
        SmallContent content = SmallContent.in(folder).withText("Many people with " + words + " have signs of it.");

        assertThat(content.findings(LearnedClaimGate.strict()))
                .extracting(Finding::message)
                .containsExactly(message);
    }

    @Test
    void aLetterThatWasLostIsFoundInSourcesToo() throws IOException {
        SmallContent content =
                SmallContent.in(folder).replaced("sources/deng2017.yaml", "family: Deng", "family: D\uFFFDng");

        assertThat(content.found("hidden-character", LearnedClaimGate.strict())).containsExactly("\uFFFD");
    }
}
