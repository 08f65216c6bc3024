package org.lupusportal.check.rules;

import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.markdown.Block;

/** A mention of a claim, or an overruling, around no words: nobody can tell what it speaks for. */
public final class ClaimWithoutWords implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "claim-without-words",
            "evidence that stands beside no statement leaves a patient to guess what it is evidence for");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.bodies().stream()
                .flatMap(body -> body.blocks().stream())
                .flatMap(block -> Stream.concat(block.mentions(), block.overrulings())
                        .filter(mark -> hasNoWords(block, mark.start(), mark.end()))
                        .map(mark -> Finding.of(CARD, mark.at(), "no words are bound here")
                                .labelled("nothing between the brackets")
                                .fix("write the statement between the brackets, or remove the link")));
    }

    private static boolean hasNoWords(Block block, int start, int end) {
        return block.words().substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
    }
}
