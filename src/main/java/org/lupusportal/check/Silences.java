package org.lupusportal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.finding.Severity;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.Quoted;

/** Takes silenced warnings out of what was found, and finds fault with every silence that silences nothing. */
public final class Silences {

    static final RuleCard CARD = RuleCard.warning(
            "useless-silence",
            "a silence without a cause hides the next warning, which may be one that a patient needs");

    private final List<RuleCard> cards;
    private final List<Silence> silences;

    Silences(Manuscript manuscript, List<RuleCard> cards) {
        this.cards = cards;
        this.silences = Silence.in(manuscript).toList();
    }

    /** Whether a stretch of HTML is the comment that silences a warning, and nothing else. */
    public static boolean isOne(String html) {
        return Silence.isMarkdown(html);
    }

    /** What remains to be reported. */
    Stream<Finding> applyTo(List<Finding> findings) {
        Stream<Finding> heard =
                findings.stream().filter(finding -> silences.stream().noneMatch(s -> s.covers(finding)));
        Stream<Finding> useless = silences.stream()
                .filter(silence -> findings.stream().noneMatch(silence::covers))
                .map(this::useless);
        return Stream.concat(heard, useless);
    }

    private Finding useless(Silence silence) {
        Optional<RuleCard> card =
                cards.stream().filter(c -> c.id().equals(silence.rule())).findFirst();
        if (card.isEmpty()) {
            return Finding.of(CARD, silence.at(), "there is no rule " + Quoted.of(silence.rule()))
                    .labelled("silences nothing")
                    .fix(Nearest.to(silence.rule(), warnings())
                            .map(near -> "write `" + near + "`")
                            .orElse("name one of: " + String.join(", ", warnings())));
        }
        if (card.get().severity() == Severity.ERROR) {
            return Finding.of(CARD, silence.at(), Quoted.of(silence.rule()) + " is an error, which nothing silences")
                    .labelled("silences nothing")
                    .fix("remove the comment, and mend what the rule finds");
        }
        if (silence.reason().isBlank()) {
            return Finding.of(CARD, silence.at(), "the silence gives no reason")
                    .labelled("silences nothing")
                    .fix("write `allow: " + silence.rule() + " — why, and until when`");
        }
        return Finding.of(CARD, silence.at(), Quoted.of(silence.rule()) + " finds nothing here")
                .labelled("silences nothing")
                .fix("remove the comment");
    }

    private List<String> warnings() {
        return cards.stream()
                .filter(card -> card.severity() == Severity.WARNING && !card.equals(CARD))
                .map(RuleCard::id)
                .sorted()
                .toList();
    }
}
