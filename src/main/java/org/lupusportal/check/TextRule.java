package org.lupusportal.check;

import java.util.stream.Stream;
import org.lupusportal.finding.Finding;

/**
 * A rule that looks at each text by itself: what it finds in one depends on nothing but its words, what they are to the reader, what is
 * bound to them (of a claim: its finding, certainty and kind) and the gate. So a text in which none of these rules found anything need
 * not be looked at again.
 */
public interface TextRule extends Rule {

    /** Looks for the fault in one text. */
    Stream<Finding> check(Galley galley, ReaderText text);

    /** What else it looks at: for most of these rules, nothing. */
    @Override
    default Stream<Finding> check(Galley galley) {
        return Stream.empty();
    }
}
