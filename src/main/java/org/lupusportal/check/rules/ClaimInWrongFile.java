package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;

/** A claim that stands in the file of another intervention. */
public final class ClaimInWrongFile implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "claim-in-wrong-file",
            "a claim that is not where it is looked for is neither checked nor mended when its treatment is");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .flatMap(claim -> claim.intervention().stream()
                        .filter(intervention -> !intervention.value().equals(fileName(claim)))
                        .map(intervention -> finding(claim, intervention)));
    }

    private static Finding finding(ClaimDraft claim, Located<String> intervention) {
        return Finding.of(
                        CARD,
                        intervention.at(),
                        "a claim on " + Quoted.of(intervention.value()) + " stands in the file of "
                                + Quoted.of(fileName(claim)))
                .labelled("another intervention")
                .fix("move it to content/claims/" + intervention.value() + ".yaml, or write `" + fileName(claim) + "`");
    }

    private static String fileName(ClaimDraft claim) {
        String path = claim.file().path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
