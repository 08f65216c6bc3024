package org.lupusportal;

import org.lupusportal.finding.Report;
import org.springframework.boot.ExitCodeGenerator;

/** There is nothing to serve, because the first content that was read has errors. */
final class ContentRefusedException extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    ContentRefusedException(Report report) {
        super("the content has " + report.errors() + " errors");
        this.report = report;
    }

    Report report() {
        return report;
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
