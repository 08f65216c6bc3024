package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.ManuscriptReader;

/** What was found sound in one state of the content is held to be so only as long as all that it was judged by stays as it was. */
class SoundTextsTest {

    private final SoundTexts sound = new SoundTexts();
    private final Checker checker = new Checker(LearnedClaimGate.strict(), () -> sound);

    @TempDir
    private Path folder;

    @Test
    void sureWordsAreJudgedOnceTheMistakeIsMendedThatHidTheCertainty() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced("claims/msc.yaml", "start: high", "start: low")
                .withText("[MSC do not lead to more remissions](claim:msc-kidney-remission).");
        assertThat(rules(content)).containsExactly("certainty-against-design");

        content.replaced("sources/deng2017.yaml", "design: randomised-trial", "design: cohort");

        assertThat(rules(content)).contains("wording-above-certainty");
    }

    private List<String> rules(SmallContent content) {
        return checker.check(new ManuscriptReader().read(content.folder()), SmallContent.TODAY).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
