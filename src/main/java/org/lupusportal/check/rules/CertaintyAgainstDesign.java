package org.lupusportal.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** A start level that the designs of the sources do not give: high without a source by chance, or low with nothing else. */
public final class CertaintyAgainstDesign implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "certainty-against-design",
            "a study without a fair comparison that starts as sure as a trial makes a hope look like a fact");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .collect(
                        Collectors.groupingBy(CertaintyAgainstDesign::sources, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(claims -> check(galley, claims));
    }

    private static List<String> sources(ClaimDraft claim) {
        return claim.sources().stream().map(source -> source.id().value()).toList();
    }

    /** Where it holds for all claims on the same sources, a design is wrong and not each start: one mistake, told at the first. */
    private static Stream<Finding> check(Galley galley, List<ClaimDraft> claims) {
        List<Finding> findings =
                claims.stream().flatMap(claim -> check(galley, claim).stream()).toList();
        if (findings.size() < 2 || findings.size() < claims.size()) {
            return findings.stream();
        }
        return Stream.of(findings.get(0).alsoAt(findings.stream().skip(1).map(Finding::at), "starts so too"));
    }

    private static Optional<Finding> check(Galley galley, ClaimDraft claim) {
        List<SourceDraft> sources = galley.sourcesOf(claim);
        return claim.rating()
                .flatMap(ClaimDraft.RatingDraft::start)
                .filter(start -> Studies.startsAgainstDesign(sources, claim))
                .map(start -> start.value().equals(Certainty.HIGH.id())
                        ? finding(start, sources, "high", "no source put people in groups by chance", "low")
                        : finding(start, sources, "low", "every source is randomized", "high"));
    }

    private static Finding finding(
            Located<String> start, List<SourceDraft> sources, String level, String but, String other) {
        Finding finding = Finding.of(CARD, start.at(), "certainty starts " + level + ", but " + but)
                .labelled("does not follow from the sources")
                .fix("write `" + other + "`, or name the source that this level follows from");
        for (SourceDraft source : sources) {
            Optional<Located<String>> design = source.findFact("design");
            if (design.isPresent()) {
                finding = finding.alsoAt(design.get().at(), "the design of " + Quoted.of(source.fileId()));
            }
        }
        return finding;
    }
}
