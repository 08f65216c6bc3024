package org.lupusportal.check;

import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;

/**
 * One thing that must not be so in the content. Stateless, so that rules can run side by side; a rule gives one finding a
 * mistake, at the place where it is mended, and none where a part that it would need could not be read.
 */
public interface Rule {

    /** What all its findings share. */
    RuleCard card();

    /** Looks for the fault. */
    Stream<Finding> check(Galley galley);
}
