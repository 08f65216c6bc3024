package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.check.RuleFixture.Expected;
import org.lupusportal.check.RuleFixture.Laid;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.ManuscriptReader;

/** Holds each rule to its fixtures: it finds what is wrong, where it is wrong, and nothing in what is right. */
class RulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatIsMarkedAndNothingElse(RuleFixture fixture) throws IOException {
        Laid laid = fixture.layOut(folder);
        List<Expected> missing = new ArrayList<>(laid.expected());
        List<String> surplus = new ArrayList<>();
        for (Finding finding : findings(laid.content())) {
            if (!missing.stream()
                    .filter(e -> e.fits(finding))
                    .findFirst()
                    .map(missing::remove)
                    .orElse(false)) {
                surplus.add(finding.at().file().path() + ":" + finding.at().from() + " "
                        + finding.rule().id() + ": " + finding.message());
            }
        }
        assertThat(surplus).as("found, but not expected").isEmpty();
        assertThat(missing).as("expected, but not found").isEmpty();
        assertThat(laid.expected().stream().anyMatch(e -> e.rule().equals(fixture.rule())))
                .as("expects its own rule")
                .isEqualTo(fixture.isWrong());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isThere(RuleFixture fixture) {
        assertThat(fixture.exists()).isTrue();
    }

    static List<RuleFixture> fixtures() {
        return RuleFixture.all();
    }

    private static List<Finding> findings(Path content) {
        return new Checker()
                .check(new ManuscriptReader().read(content), LocalDate.parse("2026-11-24"))
                .findings();
    }
}
