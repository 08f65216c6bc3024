package org.lupusportal.check;

import java.time.LocalDate;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.Manuscript;

/** Stub. */
public final class Checker {
    public Report check(Manuscript m, LocalDate d) {
        return new Report(m.faults(), m.files().size());
    }
}
