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
                "low      |[Adding cells may not help, which does not save lives](claim:msc-kidney-remission).|false",
                "low      |[Adding cells may not lead to more remissions and is safe](claim:msc-kidney-remission).|false",
                "low      |[It is proven that cells may not lead to more remissions](claim:msc-kidney-remission).|false",
                "high     |[Cells are safe and do not lead to more remissions](claim:msc-kidney-remission).|true",
                "high     |[Cells are completely safe](claim:msc-kidney-remission).|false"
            })
    void wordsFitTheCertainty(String certainty, String text, boolean fits) throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(CLAIM, "down: {imprecision: 2}", down(certainty))
                .withText(text);
        assertThat(content.found(RULE, OPEN).isEmpty()).isEqualTo(fits);
    }

    /** At very low certainty a study may tell what it saw, and when, but not that the treatment did it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "very-low |In a study without a comparison group, [40 of 69 people had fewer flares after MSC](claim:msc-kidney-remission).|true",
                "very-low |In a study without a comparison group, [MSC helped 40 of 69 people](claim:msc-kidney-remission).|false",
                "very-low |[40 of 69 people got better thanks to MSC](claim:msc-kidney-remission).|false",
                "very-low |[CAR-T put 12 of 15 people into remission](claim:msc-kidney-remission).|false",
                "very-low |[MSC work in 40 of 69 people](claim:msc-kidney-remission).|false",
                "low      |[In one trial, MSC lowered the number of flares](claim:msc-kidney-remission).|true",
                "low      |[MSC may cure lupus](claim:msc-kidney-remission).|false",
                "high     |[MSC lower the number of flares](claim:msc-kidney-remission).|true",
                "high     |[MSC cure lupus](claim:msc-kidney-remission).|false",
                "high     |[MSC lower the number of flares in everyone](claim:msc-kidney-remission).|false",
                "high     |[MSC always work](claim:msc-kidney-remission).|false",
                "low      |[Flares are prevented by MSC in most people](claim:msc-kidney-remission).|false",
                "low      |[MSC, which help many people, may lower pain](claim:msc-kidney-remission).|false",
                "low      |[MSC, which come from cords, may lower pain](claim:msc-kidney-remission).|true",
                "low      |[MSC may ease pain because they calm inflammation](claim:msc-kidney-remission).|false",
                "low      |[MSC are believed to lower pain](claim:msc-kidney-remission).|true",
                "very-low |[MSC have the potential to lower pain](claim:msc-kidney-remission).|false",
                "moderate |[MSC likely help some people](claim:msc-kidney-remission).|true",
                "low      |[MSC likely help some people](claim:msc-kidney-remission).|false",
                "low      |[As many as half of people may improve](claim:msc-kidney-remission).|true"
            })
    void aBenefitIsNotCreditedOrPromisedBeyondWhatAStudyCanShow(String certainty, String text, boolean fits)
            throws IOException {
        SmallContent content = found("benefit")
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
                "harm          |[Adding cells may lead to more remissions](claim:msc-kidney-remission).|false",
                "no-difference |[In one small blinded trial, cells led to more remissions](claim:msc-kidney-remission).|false",
                "no-difference |[In one blinded trial, remissions were more frequent with MSC](claim:msc-kidney-remission).|false",
                "no-difference |[In one blinded trial, about as many people went into remission with MSC as without](claim:msc-kidney-remission).|true",
                "benefit       |[People who stop MSC may have more flares](claim:msc-kidney-remission).|true",
                "benefit       |[People who stop MSC may have fewer flares](claim:msc-kidney-remission).|false",
                "harm          |[MSC may be gentler on the blood](claim:msc-kidney-remission).|false",
                "harm          |[Blood clots have been described after MSC](claim:msc-kidney-remission).|true",
                "harm          |[One possible harm of MSC is serious infection](claim:msc-kidney-remission).|true"
            })
    void wordsFitTheFinding(String finding, String text, boolean fits) throws IOException {
        SmallContent content = found(finding).withText(text);
        assertThat(content.found(RULE, OPEN).isEmpty()).isEqualTo(fits);
    }

    /** The smallest content, whose claim found something else and says nothing of it. */
    private SmallContent found(String finding) throws IOException {
        return SmallContent.in(folder)
                .replaced(CLAIM, "finding: no-difference", "finding: " + finding)
                .replaced(
                        CLAIM,
                        "says: In one small trial, adding cells from umbilical cords did not lead to more kidney remissions.",
                        "says: It is not known whether adding cells leads to more remissions.")
                .replaced(
                        "articles/lupus/kidneys.md",
                        "[adding cells did not lead to more remissions](claim:msc-kidney-remission)",
                        "it is [not known](claim:msc-kidney-remission)");
    }
}
