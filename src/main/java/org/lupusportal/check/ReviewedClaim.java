package org.lupusportal.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** What a clinician reviews of one claim: all that a reader is shown of it, and the facts of the studies behind it. */
final class ReviewedClaim {

    /** Facts of a study that say how the record was kept, and nothing of what was studied. */
    private static final Set<String> KEEPING = Set.of("checked", "verified");

    private ReviewedClaim() {}

    /** All that a reader is shown of a claim, each piece on its own line behind its length. */
    static String words(ClaimDraft claim, Function<String, Optional<SourceDraft>> sources) {
        Pieces pieces = new Pieces();
        pieces.passage(claim.says())
                .word(claim.kind())
                .word(claim.intervention())
                .passage(claim.outcome());
        pieces.passage(claim.population())
                .word(claim.finding())
                .passage(claim.caveat())
                .passage(claim.wouldChange());
        claim.rating().ifPresent(rating -> {
            pieces.word(rating.start()).passage(rating.because());
            rating.downs()
                    .forEach(step -> pieces.add(
                            "down " + step.reason().value() + step.steps().value()));
            rating.ups()
                    .forEach(step -> pieces.add(
                            "up " + step.reason().value() + step.steps().value()));
        });
        claim.figures()
                .forEach(group ->
                        pieces.passage(group.name()).word(group.events()).word(group.of()));
        claim.searched().ifPresent(search -> pieces.word(search.on()).passage(search.where()));
        claim.sources().forEach(evidence -> {
            pieces.word(Optional.of(evidence.id())).passage(evidence.at());
            sources.apply(evidence.id().value()).ifPresent(source -> facts(source, pieces));
        });
        return pieces.toString();
    }

    private static void facts(SourceDraft source, Pieces pieces) {
        Map<String, Located<String>> facts = new TreeMap<>(source.facts());
        facts.keySet().removeAll(KEEPING);
        facts.forEach((key, fact) -> pieces.add(key).add(fact.value()));
    }
}
