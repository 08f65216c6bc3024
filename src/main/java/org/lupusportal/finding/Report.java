package org.lupusportal.finding;

import java.util.List;

/**
 * All findings on one reading of the content, in order.
 *
 * @param findings sorted by file, line, column and rule
 * @param files how many files were read
 */
public record Report(List<Finding> findings, int files) {

    public Report {
        findings = findings.stream().sorted().toList();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    public long warnings() {
        return findings.size() - errors();
    }
}
