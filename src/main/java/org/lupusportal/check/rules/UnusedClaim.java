package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;

/** A claim that no text makes. */
public final class UnusedClaim implements Rule {

    private static final RuleCard CARD =
            RuleCard.warning("unused-claim", "evidence that no page tells of does not reach the people who ask for it");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .map(ClaimDraft::id)
                .filter(id -> galley.mentionsOf(id.value()).isEmpty() && !isPerhapsUsed(galley, id.value()))
                .map(id -> Finding.of(CARD, id.at(), "no text makes claim " + Quoted.of(id.value()))
                        .labelled("used nowhere")
                        .fix("write `[words](claim:" + id.value() + ")` in an article or an answer, or remove it"));
    }

    /** Whether its name stands in a text that cannot be read, or may do so where not even the letters are known. */
    private static boolean isPerhapsUsed(Galley galley, String id) {
        return Stream.of(Part.ARTICLES, Part.HEARD, Part.GLOSSARY)
                .anyMatch(part -> galley.manuscript().mayHold(part, id));
    }
}
