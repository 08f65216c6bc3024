package org.lupusportal.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;

/** A reading list, a word of the glossary or a review that names an article which does not exist. */
public final class UnknownArticle implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("unknown-article", "a reader who is sent on to a page that is not there stops looking");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Pattern AROUND = Pattern.compile("^(?:\\.\\./)*|\\.md$");

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Located<String>> lists = galley.manuscript().site().stream()
                .flatMap(site -> Stream.of(site.startHere(), site.collections()))
                .flatMap(List::stream)
                .flatMap(entry -> entry.articles().stream());
        Stream<Located<String>> terms = galley.manuscript().terms().stream().flatMap(term -> term.see().stream());
        Stream<Located<String>> signOffs =
                galley.manuscript().signOffs().stream().flatMap(signOff -> signOff.article().stream());
        return Stream.of(lists, terms, signOffs)
                .flatMap(named -> named)
                .filter(named -> galley.findArticle(path(named)).isEmpty())
                .filter(named -> !galley.manuscript().mayHold(Part.ARTICLES, path(named)))
                .map(named -> finding(galley, named));
    }

    private static String path(Located<String> named) {
        return AROUND.matcher(named.value()).replaceAll("");
    }

    private static Finding finding(Galley galley, Located<String> named) {
        return Finding.of(CARD, named.at(), "article " + Quoted.of(path(named)) + " does not exist")
                .labelled("no such file in content/articles")
                .fix(galley.addresses()
                        .findEnd("/" + path(named))
                        .map(moved -> moved.substring(1))
                        .filter(moved -> galley.findArticle(moved).isPresent())
                        .or(() -> Nearest.to(path(named), galley.articlePaths()))
                        .map(near -> "write `" + near + "`")
                        .orElse("write the topic and slug of an article, such as `lupus/symptoms`"));
    }
}
