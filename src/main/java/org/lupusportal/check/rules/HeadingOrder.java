package org.lupusportal.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.markdown.Heading;

/** A heading that skips a level, takes the level of the page's title, or has no words. */
public final class HeadingOrder implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "heading-order", "people who move from heading to heading by ear lose their way when a level lacks");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.bodies().stream().flatMap(body -> check(body.headings()));
    }

    private static Stream<Finding> check(List<Heading> headings) {
        List<Finding> findings = new ArrayList<>();
        int above = 1;
        for (Heading heading : headings) {
            if (heading.text().isBlank()) {
                findings.add(empty(heading));
            } else if (heading.level() < 2) {
                findings.add(finding(heading, "the title of the page is its only heading of level 1", 2));
            } else if (heading.level() > above + 1) {
                findings.add(finding(heading, "level " + heading.level() + " follows level " + above, above + 1));
            }
            above = Math.max(2, heading.level());
        }
        return findings.stream();
    }

    private static Finding empty(Heading heading) {
        return Finding.of(CARD, heading.at(), "the heading has no words")
                .labelled("nothing to read aloud")
                .fix("write its words, or remove the line");
    }

    private static Finding finding(Heading heading, String message, int level) {
        return Finding.of(CARD, heading.at(), message)
                .labelled("level " + heading.level())
                .fix("write `" + "#".repeat(level) + " " + heading.text() + "`");
    }
}
