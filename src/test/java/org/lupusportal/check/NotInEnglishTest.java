package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.gate.LearnedClaimGate;

class NotInEnglishTest {

    private static final String SAYS =
            "In one small trial, adding cells from umbilical cords did not lead to more kidney remissions.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stem cells cure lupus.",
                "MSC cause blood clots.",
                "MSC improve mood.",
                "Stem cells ease pain.",
                "MSC heal kidneys.",
                "Belimumab prevents severe kidney flares.",
                "Larger blinded trials."
            })
    void shortEnglishIsNoOtherLanguage(String words) throws IOException {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Solo participaron 18 personas y el ensayo se detuvo antes de tiempo.",
                "Les cellules améliorent les reins chez des patients.",
                "MSC améliorent reins.",
                "Az őssejtek meggyógyítják betegek veséit gyorsan."
            })
    void anotherLanguageIs(String words) throws IOException {
        assertThat(found(words)).isNotEmpty();
    }

    private java.util.List<String> found(String words) throws IOException {
        return SmallContent.in(folder)
                .replaced("claims/msc.yaml", SAYS, words)
                .found("not-in-english", LearnedClaimGate.strict());
    }
}
