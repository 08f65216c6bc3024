package org.lupusportal.publish;

import org.lupusportal.finding.Report;

/** What became of a content folder. */
public sealed interface Outcome {

    /** Everything that was found, warnings among it. */
    Report report();

    /**
     * No error was found, or what has none can be shown to its writer.
     *
     * @param report warnings at most, except in a preview
     * @param publication what can be served
     */
    record Accepted(Report report, Publication publication) implements Outcome {}

    /**
     * At least one error was found; whatever is being served stays.
     *
     * @param report says what to mend
     */
    record Refused(Report report) implements Outcome {}
}
