package org.lupusportal.finding;

/** What a finding means for publishing. */
public enum Severity {
    /** Would mislead or lose the patient: nothing is published. */
    ERROR,
    /** Should be better: published, unless {@code --strict} is asked for. */
    WARNING;

    /** The word in reports: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
