package org.lupusportal.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern BEGINNING = Pattern.compile("\\s*<([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern END = Pattern.compile("\\s*</([A-Za-z][A-Za-z0-9-]*)\\s*>\\s*");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Set<Body> articles =
                galley.manuscript().articles().stream().map(ArticleDraft::body).collect(Collectors.toSet());
        return galley.bodies().stream()
                .flatMap(body -> withoutEnds(body.rawHtml()).stream()
                        .filter(html -> !articles.contains(body) || !Silences.isOne(html.text()))
                        .map(RawHtml::finding));
    }

    /** An element is one mistake, so its end goes with its beginning. */
    private static List<Span> withoutEnds(List<Span> html) {
        List<Span> kept = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Span tag : html) {
            Matcher end = END.matcher(tag.text());
            if (!end.matches() || !open.remove(end.group(1).toLowerCase(Locale.ROOT))) {
                kept.add(tag);
            }
            Matcher beginning = BEGINNING.matcher(tag.text());
            if (beginning.lookingAt()) {
                open.add(beginning.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return kept;
    }

    private static Finding finding(Span html) {
        Span trimmed = html.file()
                .span(html.start(), html.start() + html.text().stripTrailing().length());
        return Finding.of(CARD, trimmed, "HTML is written here")
                .labelled("not Markdown")
                .fix("write it in Markdown, or remove it; a `<` that is meant as a sign is written `\\<`");
    }
}
