package org.lupusportal.check.rules;

import java.util.Optional;
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

/** A source named as support of a kind of claim that its design can never carry. */
public final class DesignCannotSupport implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "design-cannot-support",
            "what happened in a dish, or what a page repeats, says nothing on what happens to a patient");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .flatMap(claim -> Studies.kind(claim).stream()
                        .filter(kind -> kind != ClaimKind.GAP)
                        .flatMap(kind -> claim.sources().stream()
                                .flatMap(evidence -> check(galley, kind, evidence.id()).stream())));
    }

    private static Optional<Finding> check(Galley galley, ClaimKind kind, Located<String> id) {
        Optional<SourceDraft> source = galley.findSource(id.value());
        Optional<StudyDesign> design = source.flatMap(Studies::design);
        if (design.isEmpty() || canSupport(source.orElseThrow(), design.get(), kind)) {
            return Optional.empty();
        }
        String what = Studies.pooledDesign(source.get())
                .filter(StudyDesign::isWithoutPeople)
                .map(pooled -> "a review of " + pooled.id() + " studies")
                .orElse(design.get().plainName());
        Finding finding = Finding.of(CARD, id.at(), "`" + what + "` cannot support a claim on " + kind.id())
                .labelled(Quoted.of(id.value()) + " is such a source")
                .fix("name a study in people that measured it, or bind the words to another kind of claim");
        return Optional.of(source.get()
                .findFact("design")
                .map(fact -> finding.alsoAt(fact.at(), "its design"))
                .orElse(finding));
    }

    private static boolean canSupport(SourceDraft source, StudyDesign design, ClaimKind kind) {
        return design.canSupport(kind) && (kind == ClaimKind.MECHANISM || !Studies.isWithoutPeople(source));
    }
}
