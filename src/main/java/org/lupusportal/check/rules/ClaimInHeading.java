package org.lupusportal.check.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.TextRule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Span;

/** A claim made where no evidence note can stand: in a heading, title, summary or question. */
public final class ClaimInHeading implements TextRule {

    private static final RuleCard CARD =
            RuleCard.error("claim-in-heading", "a heading is read alone, without the caveat that belongs to its claim");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Pattern NOTATION = Pattern.compile("\\]\\((?:not-a-)?claim:[^)]*\\)|\\[@[^\\]]*\\]");

    @Override
    public Stream<Finding> check(Galley galley, ReaderText text) {
        return text.role().canCarryMarks() ? Stream.empty() : check(text);
    }

    /** Whether a text that can carry no notes holds what would need one. */
    static boolean refuses(ReaderText text) {
        return check(text).findAny().isPresent();
    }

    private static Stream<Finding> check(ReaderText text) {
        if (text.role() == ReaderText.Role.HEADING) {
            return text.marks().stream()
                    .filter(mark -> !(mark instanceof Mark.Overruling))
                    .map(mark -> finding(text, mark.at()));
        }
        return NOTATION.matcher(text.prose().text())
                .results()
                .limit(1)
                .map(found -> finding(text, text.prose().span(found.start(), found.end())));
    }

    private static Finding finding(ReaderText text, Span at) {
        return Finding.of(CARD, at, text.role().words() + " cannot carry a claim or a source")
                .labelled("no note can stand beside it")
                .fix("word it neutrally here, and make the claim in the text below");
    }
}
