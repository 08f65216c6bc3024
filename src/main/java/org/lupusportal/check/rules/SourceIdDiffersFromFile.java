package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;

/** A source whose id is not the name of its file. */
public final class SourceIdDiffersFromFile implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("source-id-differs-from-file", "a source that goes by two names cannot be found by either");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().sources().stream()
                .filter(source -> !source.id().value().equals(source.fileId()))
                .map(source -> Finding.of(
                                CARD,
                                source.id().at(),
                                "id " + Quoted.of(source.id().value()) + " stands in the file of "
                                        + Quoted.of(source.fileId()))
                        .labelled("the file bears another name")
                        .fix("write `" + source.fileId() + "`, or rename the file to `"
                                + source.id().value() + ".yaml`"));
    }
}
