package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.check.RuleFixture.Laid;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.finding.SarifReport;
import org.lupusportal.manuscript.ManuscriptReader;

class ManyFaultsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"broken-twenty", "broken-claims"})
    void twentyFaultsInTwentyFilesAreTwentyFindings(String contents) throws IOException {
        Laid laid = layOut(contents);
        List<Finding> findings = check(laid);
        assertThat(laid.expected()).hasSize(20);
        assertThat(findings).isSorted();
        assertThat(findings)
                .as("surplus")
                .allSatisfy(finding -> assertThat(laid.expected()).anyMatch(e -> e.fits(finding)));
        assertThat(findings).hasSize(20);
        assertThat(findings.stream().map(f -> f.at().file().path()).distinct()).hasSize(20);
        assertThat(laid.expected()).allSatisfy(expected -> assertThat(findings).anyMatch(expected::fits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-twenty", "broken-claims"})
    void everyFindingSaysHowToMendIt(String contents) throws IOException {
        assertThat(check(layOut(contents)))
                .allSatisfy(fault -> assertThat(fault.fix()).isNotBlank())
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message)
                        .hasSizeLessThanOrEqualTo(120)
                        .doesNotEndWith(".")
                        .doesNotContain("invalid"));
    }

    @Test
    void theSameContentGivesTheSameReport() throws IOException {
        Laid laid = layOut("broken-claims");
        assertThat(SarifReport.of(new Report(check(laid), 1))).isEqualTo(SarifReport.of(new Report(check(laid), 1)));
    }

    private Laid layOut(String contents) throws IOException {
        return new RuleFixture(
                        contents,
                        "wrong",
                        Path.of("src/test/resources/contents").resolve(contents))
                .layOut(folder);
    }

    private static List<Finding> check(Laid laid) {
        return new Checker()
                .check(new ManuscriptReader().read(laid.content()), LocalDate.parse("2026-11-24"))
                .findings();
    }
}
