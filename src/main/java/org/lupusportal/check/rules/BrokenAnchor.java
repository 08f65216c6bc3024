package org.lupusportal.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Addresses;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Heading;
import org.lupusportal.text.Located;

/** A link to a heading that the page does not have. */
public final class BrokenAnchor implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("broken-anchor", "a patient who was sent to one passage is left at the top of a long page");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Located<String>> inTexts = galley.bodies().stream()
                .flatMap(body -> body.links().stream())
                .filter(link -> !link.image())
                .map(link -> new Located<>(link.target(), link.at()));
        Stream<Located<String>> inDrawings =
                galley.manuscript().drawings().stream().flatMap(drawing -> drawing.links().stream());
        return Stream.concat(inTexts, inDrawings)
                .filter(link -> link.value().contains("#"))
                .flatMap(link -> page(galley, link).stream().flatMap(page -> check(page, link).stream()));
    }

    /** The article to which a link leads; none where it leads elsewhere or to an article that is not there. */
    private static Optional<ArticleDraft> page(Galley galley, Located<String> link) {
        String target = link.value().substring(0, link.value().indexOf('#'));
        if (target.isEmpty()) {
            return Addresses.article(link.at().file().path()).flatMap(galley::findArticle);
        }
        if (Addresses.isOutside(target)) {
            return Optional.empty();
        }
        return target.startsWith("/")
                ? galley.findArticle(target.substring(1))
                : Addresses.file(link.at().file(), target)
                        .flatMap(Addresses::article)
                        .flatMap(galley::findArticle);
    }

    private static Optional<Finding> check(ArticleDraft page, Located<String> link) {
        String anchor = link.value().substring(link.value().indexOf('#') + 1);
        List<String> anchors =
                page.body().headings().stream().map(Heading::anchor).toList();
        if (anchor.isEmpty() || anchors.contains(anchor)) {
            return Optional.empty();
        }
        Finding finding = Finding.of(CARD, link.at(), "the page has no heading " + Quoted.of("#" + anchor))
                .labelled("no such heading in " + page.slug() + ".md");
        return Optional.of(finding.fix(Nearest.to(anchor, anchors)
                .map(near -> "write `#" + near + "`")
                .orElse("write one of: "
                        + anchors.stream().limit(5).map(a -> "#" + a).collect(Collectors.joining(", ")))));
    }
}
