package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.Located;

/** A claim or a citation that names a source which does not exist. */
public final class UnknownSource implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "unknown-source", "readers follow sources to judge for themselves; a dead one costs their trust");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Located<String>> ofClaims = galley.manuscript().claims().stream()
                .flatMap(claim -> claim.sources().stream())
                .map(ClaimDraft.EvidenceDraft::id);
        Stream<Located<String>> cited = galley.bodies().stream()
                .flatMap(Body::citations)
                .flatMap(citation -> citation.sources().stream())
                .map(c -> new Located<>(c.id(), c.at()));
        return Stream.concat(ofClaims, cited)
                .filter(id -> galley.findSource(id.value()).isEmpty())
                .filter(id -> !galley.manuscript().mayHold(Part.SOURCES, id.value()))
                .map(id -> finding(galley, id));
    }

    private static Finding finding(Galley galley, Located<String> id) {
        String add = "add content/sources/" + id.value() + ".yaml";
        return Finding.of(CARD, id.at(), "source " + Quoted.of(id.value()) + " does not exist")
                .labelled("no such file in content/sources")
                .fix(Nearest.to(id.value(), galley.sourceIds())
                        .map(near -> "write `" + near + "`, or " + add)
                        .orElse(add));
    }
}
