package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;

/** Which parts of a sentence count as bound, under a gate that knows one word of effect and one of promise. */
class BareClaimTest {

    private static final ClaimGate CURES = text -> Sentence.in(text).stream()
            .map(s -> verdict(s, text.substring(s.start(), s.end())))
            .toList();

    @TempDir
    Path folder;

    private SmallContent content;

    private static Verdict verdict(Sentence sentence, String words) {
        boolean promise = words.contains("miracle");
        boolean claim = promise || words.contains("cure");
        Ground.Kind kind = promise ? Ground.Kind.PROMISE : Ground.Kind.EFFECT;
        List<Ground> grounds = claim ? List.of(new Ground(kind, promise ? "miracle" : "cure", "")) : List.of();
        return new Verdict(sentence.start(), sentence.end(), claim, claim ? 1 : 0, grounds);
    }

    @BeforeEach
    void layOut() throws IOException {
        content = SmallContent.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cells cure lupus.|Cells cure lupus.",
                "They ask. Cells cure lupus. They wait.|Cells cure lupus.",
                "Cells cure lupus [@deng2017].|Cells cure lupus .",
                "[In one trial](claim:msc-kidney-remission) cells cure lupus.|cells cure lupus.",
                "[They did not cure it](claim:msc-kidney-remission), but cells cure lupus.|, but cells cure lupus.",
                "[Cells cure](claim:msc-kidney-remission) and others cure.|and others cure.",
                "## Cells that cure|Cells that cure"
            })
    void aSentenceIsBareWhereNoClaimHoldsIt(String text, String bare) throws IOException {
        assertThat(content.withText(text).found("bare-claim", CURES))
                .singleElement()
                .satisfies(found -> assertThat(found.strip().replaceAll("\\s*\\[@deng2017\\]", " "))
                        .isEqualTo(bare));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Cells may cure lupus](claim:msc-kidney-remission).",
                "It is asked: [cells may cure lupus](claim:msc-kidney-remission).",
                "Some of the people who took part in it said: [cure](claim:msc-kidney-remission).",
                "Trials test whether [cells cure](not-a-claim: \"states the aim of trials\")."
            })
    void aSentenceIsBoundWhereAClaimOrAnOverrulingHoldsWhatIsSaid(String text) throws IOException {
        assertThat(content.withText(text).found("bare-claim", CURES)).isEmpty();
    }

    @Test
    void everyCellOfATableIsRead() throws IOException {
        content.withText("| a | b |\n|---|---|\n| cells cure | c |");
        assertThat(content.found("bare-claim", CURES)).containsExactly("cells cure");
    }

    /** What is written apart is read together, and found once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Treatment | What it does |\n|---|---|\n| MSC | cure lupus |",
                "| Treatment | Works? |\n|---|---|\n| MSC | Yes |",
                "| Treatment | Safe? |\n|---|---|\n| MSC | yes |",
                "| Outcome | Belimumab |\n|---|---|\n| Flares | fewer |",
                "| Stem cells | cure lupus |\n|---|---|\n| a | b |",
                "MSC\n: cure lupus",
                "## Does MSC cure lupus?\n\nYes.",
                "What cures lupus?\n\nStem cells.",
                "> What cures lupus?\n>\n> MSC.",
                "## What heals the kidneys\n\nMSC.",
                "- The rash is gone\n- After one infusion of MSC",
                "| Question | Answer |\n|---|---|\n| Do MSC cure lupus? | Yes |",
                "| Question | Answer |\n|---|---|\n| What cures lupus? | MSC |",
                "Stem cells ![cure](../../images/a.svg) lupus.",
                "Stem cells c\u00fare lupus.",
                "Stem cells cu\u0301re lupus."
            })
    void whatIsReadTogetherIsJudgedTogether(String text) throws IOException {
        assertThat(content.withText(text).found("bare-claim", LearnedClaimGate.strict()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Phase | What it asks |\n|---|---|\n| 2 | Doses again. A first look. |",
                "| Tissue | Whose cells |\n|---|---|\n| Fat | the person's own |",
                "| Outcome | MSC |\n|---|---|\n| Remission | [They may not lead to more](claim:msc-kidney-remission) |",
                "## Does MSC cure lupus?\n\n[It may not lead to more remissions](claim:msc-kidney-remission).",
                "## Does it cost anything?\n\nYes.",
                "| Question | Answer |\n|---|---|\n| Do I have to pay? | No |",
                "## Kinds of stem cells\n\n- Mesenchymal stem cells",
                "![A drawing of a caf\u00e9](../../images/a.svg)",
                "Henrik Sj\u00f6gren was a doctor for the eyes."
            })
    void whatSaysNothingTogetherIsLetPass(String text) throws IOException {
        assertThat(content.withText(text).found("bare-claim", LearnedClaimGate.strict()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2. Stem cells,cure lupus,3. Cells are given,1",
        "Stem cells,cure,lupus,1",
        "2. Cells are grown,in a laboratory,3. Cells are given,0"
    })
    void linesOfADrawingAreReadOneAfterTheOther(String first, String second, String third, int found)
            throws IOException {
        Files.createDirectories(content.folder().resolve("images"));
        Files.writeString(
                content.folder().resolve("images/a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><title>Steps</title><text y='1'>%s</text><text y='2'>%s</text><text y='3'>%s</text></svg>\n"
                        .formatted(first, second, third));
        assertThat(content.found("bare-claim", LearnedClaimGate.strict())).hasSize(found);
    }

    @Test
    void titlesSummariesAndQuestionsAreRead() throws IOException {
        content.replaced("articles/lupus/kidneys.md", "How are my kidneys doing?", "Do cells cure?")
                .replaced("articles/lupus/kidneys.md", "what was studied there", "what cures it");
        assertThat(content.found("bare-claim", CURES))
                .containsExactly("How lupus reaches the kidneys, and what cures it.", "Do cells cure?");
    }

    @Test
    void theSiteFileAndTheGlossaryAreRead() throws IOException {
        content.replaced("site.yaml", "What is known", "What cures")
                .replaced("glossary.yaml", "A time in", "A cure in");
        assertThat(content.found("bare-claim", CURES)).hasSize(2);
    }

    @Test
    void aCaveatMayReportButNotPraise() throws IOException {
        content.replaced("claims/msc.yaml", "a real difference", "a cure");
        assertThat(content.found("bare-claim", CURES)).isEmpty();
        content.replaced("claims/msc.yaml", "a cure", "a miracle");
        assertThat(content.found("bare-claim", CURES)).hasSize(1);
    }

    @Test
    void whatIsHeardMayStandBare() throws IOException {
        Files.createDirectories(content.folder().resolve("heard"));
        Files.writeString(
                content.folder().resolve("heard/msc.yaml"),
                "- {id: x, heard: Cells cure lupus., also-heard: [They cure it.], verdict: overstated, answer: They cure. No.}\n");
        assertThat(content.found("bare-claim", CURES)).containsExactly("They cure.");
    }
}
