package org.lupusportal.web;

import org.lupusportal.publish.CurrentEdition;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells the operator which edition is served, and whether newer content was refused: "degraded", but fit to serve. */
@Component("content")
final class ContentHealth implements HealthIndicator {

    /** Fit to serve, with something to mend; answered with status 200. */
    static final Status DEGRADED = new Status("DEGRADED", "newer content was refused");

    private final CurrentEdition current;

    ContentHealth(CurrentEdition current) {
        this.current = current;
    }

    @Override
    public Health health() {
        CurrentEdition.Standing standing = current.standing();
        Health.Builder health = standing.refused().isPresent() ? Health.status(DEGRADED) : Health.up();
        health.withDetail("edition", standing.publication().edition().fingerprint())
                .withDetail("warnings", standing.report().warnings());
        standing.refused()
                .ifPresent(report -> health.withDetail("refused-errors", report.errors())
                        .withDetail(
                                "first-refused",
                                report.findings().get(0).rule().id() + " in "
                                        + report.findings().get(0).at().file().path()));
        return health.build();
    }
}
