package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.gate.ClaimGate;

/** The table of DESIGN §3.2, level by level. The claim of the smallest content found no difference, at low certainty. */
class WordingAboveCertaintyTest {

    private static final String RULE = "wording-above-certainty";
    private static final ClaimGate OPEN = text -> List.of();
    private static final String CLAIM = "claims/msc.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "high     |[Adding cells does not lead to more remissions](claim:msc-kidney-remission).|true",
                "moderate |[Adding cells does not lead to more remissions](claim:msc-kidney-remission).|false",
                "moderate |[Adding cells probably does not lead to more remissions](claim:msc-kidney-remission).|true",
                "low      |[Adding cells probably does not lead to more remissions](claim:msc-kidney-remission).|false",
                "low      |[Adding cells may not lead to more remissions](claim:msc-kidney-remission).|true",
                "low      |In one small trial, [adding cells did not lead to more remissions](claim:msc-kidney-remission).|true",
                "low      |[Adding cells may lead to more remissions](claim:msc-kidney-remission).|false",
                "very-low |[Adding cells may not lead to more remissions](claim:msc-kidney-remission).|false",
                "very-low |[It is not known whether cells lead to more remissions](claim:msc-kidney-remission).|true",
                "very-low |[In a study of 18 people, cells did not lead to more remissions](claim:msc-kidney-remission).|true",
                "low      |[Whether cells lead to more remissions](claim:msc-kidney-remission)|true",
                "low      |One small trial looked at it. [It did not find more remissions](claim:msc-kidney-remission).|true",
                "low      |In one small trial people were asked, and [cells do not lead to more remissions](claim:msc-kidney-remission).|false",
                "low      |[Adding cells may not lead to more remissions, but it does not lower their number](claim:msc-kidney-remission).|false",
                "low      |[Adding cells may not lead to more remissions, better sleep, and less pain](claim:msc-kidney-remission).|true",
                "low      |Adding cells may not lead to more remissions, and [it does not ease pain](claim:msc-kidney-remission).|false",
                "low      |Adding cells may not ease pain, [lower the number of flares, or save kidneys](claim:msc-kidney-remission).|true",
                "low      |[Adding cells may not help. It does not save lives](claim:msc-kidney-remission).|false",
                "low      |[Adding cells may not save lives. It may not ease pain](claim:msc-kidney-remission).|true",
                "low      |[Adding cells may not help, which does not save lives](claim:msc-kidney-remission).|false"
            })
    void wordsFitTheCertainty(String certainty, String text, boolean fits) throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(CLAIM, "down: {imprecision: 2}", down(certainty))
                .withText(text);
        assertThat(content.found(RULE, OPEN).isEmpty()).isEqualTo(fits);
    }

    private static String down(String certainty) {
        return switch (certainty) {
            case "high" -> "down: {}";
            case "moderate" -> "down: {imprecision: 1}";
            case "low" -> "down: {imprecision: 2}";
            default -> "down: {imprecision: 2, risk-of-bias: 1}";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "benefit       |[Adding cells may lead to more remissions](claim:msc-kidney-remission).|true",
                "benefit       |[Adding cells may not lead to more remissions](claim:msc-kidney-remission).|false",
                "no-difference |[In one trial, cells improved remission](claim:msc-kidney-remission).|false",
                "uncertain     |[Adding cells may lead to more remissions](claim:msc-kidney-remission).|true",
                "harm          |[Adding cells may lead to fewer remissions](claim:msc-kidney-remission).|true",
                "benefit       |[Cells may save kidneys, but cells may also thin the bones](claim:msc-kidney-remission).|true",
                "benefit       |[Cells may thin the bones](claim:msc-kidney-remission).|false",
                "no-difference |[Cells may clear rashes](claim:msc-kidney-remission).|false",
                "no-difference |[Cells may save lives](claim:msc-kidney-remission).|false",
                "no-difference |[Cells may not ease pain, but they may stop flares](claim:msc-kidney-remission).|false",
                "harm          |[Cells may thin the bones](claim:msc-kidney-remission).|true",
                "uncertain     |[In one study, cells cleared rashes](claim:msc-kidney-remission).|true",
                "uncertain     |[Cells clear rashes](claim:msc-kidney-remission).|false",
                "harm          |[Adding cells may lead to more remissions](claim:msc-kidney-remission).|false"
            })
    void wordsFitTheFinding(String finding, String text, boolean fits) throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(CLAIM, "finding: no-difference", "finding: " + finding)
                .replaced(
                        CLAIM,
                        "says: In one small trial, adding cells from umbilical cords did not lead to more kidney remissions.",
                        "says: It is not known whether adding cells leads to more remissions.")
                .replaced(
                        "articles/lupus/kidneys.md",
                        "[adding cells did not lead to more remissions](claim:msc-kidney-remission)",
                        "it is [not known](claim:msc-kidney-remission)")
                .withText(text);
        assertThat(content.found(RULE, OPEN).isEmpty()).isEqualTo(fits);
    }
}
