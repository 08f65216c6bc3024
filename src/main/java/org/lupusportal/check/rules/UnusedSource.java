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
        Set<String> used = galley.manuscript().claims().stream()
                .flatMap(claim -> claim.sources().stream())
                .map(evidence -> evidence.id().value())
                .collect(Collectors.toSet());
        return galley.manuscript().sources().stream()
                .filter(source -> !used.contains(source.fileId())
                        && !used.contains(source.id().value()))
                .filter(source -> galley.citationsOf(source.fileId()).isEmpty()
                        && galley.citationsOf(source.id().value()).isEmpty())
                .filter(source -> !isPerhapsUsed(galley, source.fileId())
                        && !isPerhapsUsed(galley, source.id().value()))
                .map(source -> Finding.of(CARD, source.id().at(), "nothing uses source " + Quoted.of(source.fileId()))
                        .labelled("used nowhere")
                        .fix("cite it as `[@" + source.fileId() + "]`, name it in a claim, or remove the file"));
    }

    /** Whether its name stands in a text that cannot be read, or may do so where not even the letters are known. */
    private static boolean isPerhapsUsed(Galley galley, String id) {
        return Stream.of(Part.ARTICLES, Part.CLAIMS, Part.HEARD, Part.GLOSSARY)
                .anyMatch(part -> galley.manuscript().mayHold(part, id));
    }
}
