package org.lupusportal.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Set<String> atHome = galley.manuscript().claims().stream()
                .filter(ClaimInWrongFile::isAtHome)
                .map(claim -> claim.id().value())
                .collect(Collectors.toSet());
        Map<String, List<ClaimDraft>> strays = galley.manuscript().claims().stream()
                .filter(claim -> claim.intervention()
                        .filter(word -> isKnown(galley, word.value()) && !isAtHome(claim))
                        .isPresent())
                .filter(claim -> !atHome.contains(claim.id().value()))
                .collect(Collectors.groupingBy(ClaimInWrongFile::fileName, TreeMap::new, Collectors.toList()));
        return strays.entrySet().stream()
                .flatMap(file -> isKnown(galley, file.getKey())
                        ? file.getValue().stream().map(ClaimInWrongFile::finding)
                        : Stream.of(ofUnknownFile(file.getValue())));
    }

    /** Whether it stands in the file of its intervention; a copy of such a claim elsewhere has a finding of its own. */
    static boolean isAtHome(ClaimDraft claim) {
        return claim.intervention()
                .filter(word -> word.value().equals(fileName(claim)))
                .isPresent();
    }

    /** An intervention that the site file does not name has a rule of its own, whose finding this would only echo. */
    private static boolean isKnown(Galley galley, String intervention) {
        return galley.interventions().isEmpty() || galley.interventions().contains(intervention);
    }

    private static Finding finding(ClaimDraft claim) {
        Located<String> intervention = intervention(claim);
        return Finding.of(
                        CARD,
                        intervention.at(),
                        "a claim on " + Quoted.of(intervention.value()) + " stands in the file of "
                                + Quoted.of(fileName(claim)))
                .labelled("another intervention")
                .fix("move it to content/claims/" + intervention.value() + ".yaml, or write `" + fileName(claim) + "`");
    }

    /** The name of the file is what is wrong, however many claims stand in it. */
    private static Finding ofUnknownFile(List<ClaimDraft> claims) {
        Located<String> first = intervention(claims.get(0));
        Finding finding = Finding.of(
                        CARD,
                        first.at(),
                        "the file " + Quoted.of(fileName(claims.get(0)) + ".yaml") + " has the name of no intervention")
                .labelled("not in the file of this intervention")
                .fix("move it to content/claims/" + first.value() + ".yaml");
        return finding.alsoAt(
                claims.stream().skip(1).map(other -> intervention(other).at()), "in the same file");
    }

    private static Located<String> intervention(ClaimDraft claim) {
        return claim.intervention().orElseThrow();
    }

    private static String fileName(ClaimDraft claim) {
        String path = claim.file().path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
