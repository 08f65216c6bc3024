package org.lupusportal.check.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Silences;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.Span;

/** HTML written into Markdown; only the comment that silences a warning may stand there, in the body of an article. */
public final class RawHtml implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("raw-html", "HTML can hide a caveat, or load something that watches the reader");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Set<Body> articles =
                galley.manuscript().articles().stream().map(ArticleDraft::body).collect(Collectors.toSet());
        return galley.bodies().stream()
                .flatMap(body -> body.rawHtml().stream()
                        .filter(html -> !articles.contains(body) || !Silences.isOne(html.text()))
                        .map(RawHtml::finding));
    }

    private static Finding finding(Span html) {
        Span trimmed = html.file()
                .span(html.start(), html.start() + html.text().stripTrailing().length());
        return Finding.of(CARD, trimmed, "HTML is written here")
                .labelled("not Markdown")
                .fix("write it in Markdown, or remove it; a `<` that is meant as a sign is written `\\<`");
    }
}
