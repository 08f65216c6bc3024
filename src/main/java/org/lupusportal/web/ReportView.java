package org.lupusportal.web;

import java.util.List;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;

/**
 * A report as a page shows it.
 *
 * @param errors how many findings keep something from readers
 * @param warnings how many do not
 * @param files how many files were read
 * @param findings errors first, each kind by file, line and column
 */
record ReportView(long errors, long warnings, int files, List<FindingView> findings) {

    static ReportView of(Report report) {
        List<FindingView> findings = report.findings().stream()
                .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
                .map((Finding finding) -> FindingView.of(finding))
                .toList();
        return new ReportView(report.errors(), report.warnings(), report.files(), findings);
    }
}
