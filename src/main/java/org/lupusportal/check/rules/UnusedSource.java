package org.lupusportal.check.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;

/** A source on which nothing rests and that no text cites. */
public final class UnusedSource implements Rule {

    private static final RuleCard CARD = RuleCard.warning(
            "unused-source", "a list of sources that nothing rests on looks like more evidence than there is");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        if (!isWhole(galley)) {
            return Stream.empty();
        }
        Set<String> used = galley.manuscript().claims().stream()
                .flatMap(claim -> claim.sources().stream())
                .map(evidence -> evidence.id().value())
                .collect(Collectors.toSet());
        return galley.manuscript().sources().stream()
                .filter(source -> !used.contains(source.fileId())
                        && !used.contains(source.id().value()))
                .filter(source -> galley.citationsOf(source.fileId()).isEmpty()
                        && galley.citationsOf(source.id().value()).isEmpty())
                .map(source -> Finding.of(CARD, source.id().at(), "nothing uses source " + Quoted.of(source.fileId()))
                        .labelled("used nowhere")
                        .fix("cite it as `[@" + source.fileId() + "]`, name it in a claim, or remove the file"));
    }

    /** While a text that might use it cannot be read, nothing is known to be unused. */
    private static boolean isWhole(Galley galley) {
        return Stream.of(Part.ARTICLES, Part.CLAIMS, Part.HEARD, Part.GLOSSARY).allMatch(galley.manuscript()::isWhole);
    }
}
