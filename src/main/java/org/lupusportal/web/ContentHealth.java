package org.lupusportal.web;

import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.publish.CurrentEdition;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells the operator which edition is served, and whether anything keeps the newest content from being served as a whole:
 * "degraded", but fit to serve.
 */
@Component("content")
final class ContentHealth implements HealthIndicator {

    /** Fit to serve, with something to mend; answered with status 200. */
    static final Status DEGRADED = new Status("DEGRADED", "the newest content is not served, or not all of it");

    private final CurrentEdition current;

    ContentHealth(CurrentEdition current) {
        this.current = current;
    }

    @Override
    public Health health() {
        CurrentEdition.Standing standing = current.standing();
        Report served = standing.report();
        boolean asItShouldBe = standing.refused().isEmpty() && standing.missed().isEmpty() && !served.hasErrors();
        Health.Builder health = asItShouldBe ? Health.up() : Health.status(DEGRADED);
        health.withDetail("edition", standing.publication().edition().fingerprint())
                .withDetail("warnings", served.warnings());
        if (served.hasErrors()) {
            health.withDetail("errors", served.errors()).withDetail("first-error", firstError(served));
        }
        standing.refused()
                .ifPresent(report -> health.withDetail("refused-errors", report.errors())
                        .withDetail("first-refused", firstError(report)));
        standing.missed().ifPresent(why -> health.withDetail("not-read", why));
        return health.build();
    }

    private static String firstError(Report report) {
        return report.findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(error -> error.rule().id() + " in " + error.at().file().path())
                .orElse("none");
    }
}
