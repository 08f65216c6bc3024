package org.lupusportal.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;

/** Articles in a folder that is no topic of the site file. */
public final class UnknownTopic implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("unknown-topic", "an article on no shelf cannot be found from the home page");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Set<String> topics = galley.manuscript().site().stream()
                .flatMap(site -> site.topics().stream())
                .flatMap(topic -> topic.id().stream())
                .map(Located::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<ArticleDraft>> strays = galley.manuscript().articles().stream()
                .filter(article -> !topics.contains(article.topic()))
                .filter(article -> !galley.manuscript().mayHold(Part.SITE, article.topic()))
                .collect(Collectors.groupingBy(ArticleDraft::topic, TreeMap::new, Collectors.toList()));
        return strays.values().stream().map(articles -> finding(topics, articles));
    }

    private static Finding finding(Set<String> topics, List<ArticleDraft> articles) {
        ArticleDraft first = articles.get(0);
        Finding finding = Finding.of(
                        CARD, first.file().beginning(), Quoted.of(first.topic()) + " is no topic of the site file")
                .fix(Nearest.to(first.topic(), topics)
                        .map(near -> "move it to content/articles/" + near)
                        .orElse("add the topic to content/site.yaml, or move the article to one that is there"));
        return finding.alsoAt(
                articles.stream().skip(1).map(other -> other.file().beginning()), "also in this folder");
    }
}
