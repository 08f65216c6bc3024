package org.lupusportal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.Manuscript;

/**
 * Asks all rules of a manuscript at once, and reports all that they find.
 *
 * <pre>{@code
 * Manuscript manuscript = new ManuscriptReader().read(Path.of("content"));
 * Report report = new Checker().check(manuscript, today);
 * System.err.print(TextReport.of(report));
 * }</pre>
 *
 * Immutable and safe to share between threads; the same manuscript and day give the same report.
 */
public final class Checker {

    private final ClaimGate gate;

    /** A checker of the whole rule book, with the strict form of the gate, which guards articles. */
    public Checker() {
        this(LearnedClaimGate.strict());
    }

    /**
     * A checker of the whole rule book with another gate.
     *
     * @param gate what finds claims in prose
     */
    public Checker(ClaimGate gate) {
        this.gate = gate;
    }

    /**
     * Checks a manuscript.
     *
     * @param manuscript what was read, in whatever state
     * @param today the day on which it would be published, UTC
     * @return the faults of reading and of content, without warnings that a writer has silenced
     */
    public Report check(Manuscript manuscript, LocalDate today) {
        Galley galley = new Galley(manuscript, today, gate);
        List<Finding> findings = Stream.concat(
                        manuscript.faults().stream(),
                        RuleBook.rules().parallelStream().flatMap(rule -> rule.check(galley)))
                .toList();
        List<Finding> heard =
                new Silences(manuscript, RuleBook.cards()).applyTo(findings).toList();
        return new Report(heard, manuscript.files().size());
    }
}
