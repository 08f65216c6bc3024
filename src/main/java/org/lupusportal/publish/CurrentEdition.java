package org.lupusportal.publish;

import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Report;

/**
 * What is being served now: the one mutable reference of the portal. A request asks once and passes on what it got, so that it
 * never sees two editions. Safe to share between threads.
 */
public final class CurrentEdition {

    private volatile Standing standing;

    public CurrentEdition(Outcome.Accepted first) {
        this.standing = new Standing(first.publication(), first.report(), Optional.empty(), Optional.empty());
    }

    public Publication publication() {
        return standing.publication();
    }

    public Edition edition() {
        return publication().edition();
    }

    /** What is served, what was found in it, and what was refused since. */
    public Standing standing() {
        return standing;
    }

    /** Takes what came of a new reading: a good one is served from now on, a bad one is only remembered. */
    public synchronized void take(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            standing = new Standing(accepted.publication(), accepted.report(), Optional.empty(), Optional.empty());
        } else {
            standing = new Standing(
                    standing.publication(), standing.report(), Optional.of(outcome.report()), Optional.empty());
        }
    }

    /**
     * Remembers that the content could not be read, until it is taken again; what is served stays.
     *
     * @param why in words for the operator
     */
    public synchronized void miss(String why) {
        standing = new Standing(standing.publication(), standing.report(), standing.refused(), Optional.of(why));
    }

    /**
     * How things stand.
     *
     * @param publication what is served
     * @param report what was found in it
     * @param refused the report on newer content that could not be published; empty where the newest is served
     * @param missed why newer content, if there is any, could not even be read; empty where it could
     */
    public record Standing(Publication publication, Report report, Optional<Report> refused, Optional<String> missed) {}
}
