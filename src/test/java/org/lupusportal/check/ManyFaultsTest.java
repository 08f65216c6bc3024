package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.check.RuleFixture.Laid;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;

class ManyFaultsTest {

    private static final Path BROKEN = Path.of("src/test/resources/contents/broken-twenty");

    @TempDir
    Path folder;

    @Test
    void twentyFaultsInTwentyFilesAreTwentyFindings() throws IOException {
        Laid laid = new RuleFixture("broken-twenty", "wrong", BROKEN).layOut(folder);
        Manuscript manuscript = new ManuscriptReader().read(laid.content());
        assertThat(laid.expected()).hasSize(20);
        assertThat(manuscript.faults()).hasSize(20).isSorted();
        assertThat(manuscript.faults().stream().map(f -> f.at().file().path()).distinct())
                .hasSize(20);
        assertThat(laid.expected())
                .allSatisfy(expected -> assertThat(manuscript.faults()).anyMatch(expected::fits));
    }

    @Test
    void everyFindingSaysHowToMendIt() throws IOException {
        Laid laid = new RuleFixture("broken-twenty", "wrong", BROKEN).layOut(folder);
        assertThat(new ManuscriptReader().read(laid.content()).faults())
                .allSatisfy(fault -> assertThat(fault.fix()).isNotBlank())
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message)
                        .hasSizeLessThanOrEqualTo(120)
                        .doesNotEndWith(".")
                        .doesNotContain("invalid"));
    }
}
