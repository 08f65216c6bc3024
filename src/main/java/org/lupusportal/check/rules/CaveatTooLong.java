package org.lupusportal.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Sentence;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.text.Passage;

/** A caveat of more than two sentences. */
public final class CaveatTooLong implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("caveat-too-long", "a long caveat is skipped, and with it the limits of the claim");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final int MOST_SENTENCES = 2;

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .flatMap(claim -> claim.caveat().stream())
                .flatMap(caveat -> check(caveat, Sentence.in(caveat.text())));
    }

    private static Stream<Finding> check(Passage caveat, List<Sentence> sentences) {
        if (sentences.size() <= MOST_SENTENCES) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                        CARD,
                        caveat.span(
                                sentences.get(MOST_SENTENCES).start(),
                                caveat.text().length()),
                        "the caveat has " + sentences.size() + " sentences; two is the most")
                .labelled("one sentence too many")
                .fix("keep the two that a reader needs most, and put the rest into `because`"));
    }
}
