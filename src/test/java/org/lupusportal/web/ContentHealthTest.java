package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeEdition;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Editions;
import org.lupusportal.publish.Outcome;
import org.lupusportal.text.ContentFile;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ContentHealthTest {

    private final CurrentEdition current = Editions.serving(SomeEdition.withCodes());

    private Health health() {
        return new ContentHealth(current).health();
    }

    private static Report report() {
        ContentFile file = ContentFile.of("articles/lupus/skin.md", "x");
        return new Report(
                List.of(
                        Finding.of(RuleCard.warning("unused-claim", "why"), file.beginning(), "first"),
                        Finding.of(RuleCard.error("wrong-type", "why"), file.beginning(), "second")),
                1);
    }

    @Test
    void isUpWhereTheNewestIsServed() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsOnlyKeys("edition", "warnings");
    }

    @Test
    void isDegradedWhereNewerContentWasRefused() {
        current.take(new Outcome.Refused(report()));

        assertThat(health().getStatus()).isEqualTo(ContentHealth.DEGRADED);
        assertThat(health().getDetails())
                .containsEntry("refused-errors", 1L)
                .containsEntry("first-refused", "wrong-type in articles/lupus/skin.md");
    }

    @Test
    void isDegradedWhereThePreviewLeavesOutWhatHasErrors() {
        current.take(new Outcome.Accepted(report(), current.publication()));

        assertThat(health().getStatus()).isEqualTo(ContentHealth.DEGRADED);
        assertThat(health().getDetails())
                .containsEntry("errors", 1L)
                .containsEntry("warnings", 1L)
                .containsEntry("first-error", "wrong-type in articles/lupus/skin.md");
    }

    @Test
    void isDegradedWhileTheContentCannotBeRead() {
        current.miss("there is no content folder content");
        assertThat(health().getStatus()).isEqualTo(ContentHealth.DEGRADED);
        assertThat(health().getDetails()).containsEntry("not-read", "there is no content folder content");

        current.take(new Outcome.Accepted(new Report(List.of(), 0), current.publication()));
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }
}
