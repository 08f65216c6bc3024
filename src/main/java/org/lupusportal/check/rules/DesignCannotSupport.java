package org.lupusportal.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** A source named as support of a kind of claim that its design can never carry. */
public final class DesignCannotSupport implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "design-cannot-support",
            "what happened in a dish, or what a page repeats, says nothing on what happens to a patient");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** One finding a source: where its design was written down wrongly, all claims that name it are as they should be. */
    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, List<Misuse>> misuses = galley.manuscript().claims().stream()
                .flatMap(claim -> Studies.kind(claim).stream()
                        .filter(kind -> kind != ClaimKind.GAP)
                        .flatMap(kind -> claim.sources().stream()
                                .flatMap(evidence -> misuse(galley, kind, evidence.id()).stream())))
                .collect(Collectors.groupingBy(misuse -> misuse.source().fileId(), TreeMap::new, Collectors.toList()));
        return misuses.values().stream().map(DesignCannotSupport::finding);
    }

    private static Optional<Misuse> misuse(Galley galley, ClaimKind kind, Located<String> id) {
        return galley.findSource(id.value())
                .filter(source -> !Studies.canSupport(source, kind))
                .map(source -> new Misuse(source, kind, id.at()));
    }

    private static Finding finding(List<Misuse> misuses) {
        Misuse first = misuses.get(0);
        String what = Studies.pooledDesign(first.source())
                .filter(StudyDesign::isWithoutPeople)
                .map(pooled -> "a review of " + pooled.id() + " studies")
                .orElseGet(() -> Studies.design(first.source()).orElseThrow().plainName());
        Finding finding = Finding.of(
                        CARD,
                        first.at(),
                        "`" + what + "` cannot support a claim on "
                                + first.kind().id())
                .labelled(Quoted.of(first.source().fileId()) + " is such a source")
                .fix("name a study in people that measured it, or bind the words to another kind of claim");
        Optional<Located<String>> design = first.source().findFact("design");
        if (design.isPresent()) {
            finding = finding.alsoAt(design.get().at(), "its design");
        }
        return finding.alsoAt(misuses.stream().skip(1).map(Misuse::at), "named here too");
    }

    /** A source named at a place as support of a kind of claim that it cannot carry. */
    private record Misuse(SourceDraft source, ClaimKind kind, Span at) {}
}
