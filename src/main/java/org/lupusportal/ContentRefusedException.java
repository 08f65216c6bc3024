package org.lupusportal;

import java.nio.file.Path;
import org.lupusportal.finding.Report;
import org.springframework.boot.ExitCodeGenerator;

/** There is nothing to serve, because the first content that was read has errors. */
final class ContentRefusedException extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final transient Report report;
    private final transient Path folder;

    ContentRefusedException(Report report, Path folder) {
        super("the content has " + report.errors() + (report.errors() == 1 ? " error" : " errors"));
        this.report = report;
        this.folder = folder;
    }

    Report report() {
        return report;
    }

    /** Where the content lies. */
    Path folder() {
        return folder;
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
