package org.lupusportal.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** A source that its journal withdrew, and on which something still rests. */
public final class RetractedSource implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("retracted-source", "a withdrawn study misleads whoever still relies on it");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().sources().stream()
                .flatMap(source -> source.findFact("retracted").stream()
                        .filter(fact -> fact.value().equals("true"))
                        .flatMap(fact -> check(galley, source, fact).stream()));
    }

    private static Optional<Finding> check(Galley galley, SourceDraft source, Located<String> fact) {
        List<Span> claims = galley.manuscript().claims().stream()
                .flatMap(claim -> claim.sources().stream())
                .filter(evidence -> evidence.id().value().equals(source.fileId()))
                .map(evidence -> evidence.id().at())
                .toList();
        List<Span> cited = galley.citationsOf(source.fileId());
        if (claims.isEmpty() && cited.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(CARD, fact.at(), "source " + Quoted.of(source.fileId()) + " was retracted and is used")
                        .labelled("withdrawn by its journal")
                        .fix("remove it from every claim and text that names it, and rate those claims anew")
                        .alsoAt(claims.stream(), "a claim rests on it")
                        .alsoAt(cited.stream(), "a text cites it"));
    }
}
