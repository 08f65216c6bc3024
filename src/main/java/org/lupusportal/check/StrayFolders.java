package org.lupusportal.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lupusportal.finding.Nearest;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.Located;

/**
 * Folders of articles that are no topic of the site file, and the topic that each article in them was most likely meant to stand
 * in. Whoever looks for an article by its right topic finds it, so that the name of the folder is the only finding.
 */
final class StrayFolders {

    private static final Pattern PUBLISHED = Pattern.compile("/([^/]+)/([^/]+)");

    private final Map<String, String> meant = new TreeMap<>();
    private final Set<String> strays;
    private final Map<String, Set<String>> homes;

    StrayFolders(Manuscript manuscript) {
        Set<String> topics = topics(manuscript);
        Set<String> folders =
                manuscript.articles().stream().map(ArticleDraft::topic).collect(Collectors.toCollection(TreeSet::new));
        this.strays = new TreeSet<>(folders);
        strays.removeAll(topics);
        this.homes = homes(manuscript, topics);
        Set<String> empty = new TreeSet<>(topics);
        empty.removeAll(folders);
        strays.forEach(stray -> meant(stray, strays, empty).ifPresent(topic -> meant.put(stray, topic)));
    }

    private static Set<String> topics(Manuscript manuscript) {
        return manuscript.site().stream()
                .flatMap(site -> site.topics().stream())
                .flatMap(topic -> topic.id().stream())
                .map(Located::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The topic without a folder that is spelled most like it; where one folder strays and one topic lacks its own, that. */
    private static Optional<String> meant(String stray, Collection<String> strays, Collection<String> empty) {
        Optional<String> near = Nearest.to(stray, empty);
        return near.isPresent() || strays.size() > 1 || empty.size() > 1
                ? near
                : empty.stream().findFirst();
    }

    /** By the last part of each path that was published, the topics below which an article of this name is gone. */
    private static Map<String, Set<String>> homes(Manuscript manuscript, Set<String> topics) {
        Set<String> there = manuscript.articles().stream()
                .map(ArticleDraft::address)
                .collect(Collectors.toCollection(TreeSet::new));
        return manuscript.addresses().stream()
                .filter(line -> line.movedTo().isEmpty())
                .map(line -> line.path().value())
                .filter(path -> !there.contains(path))
                .map(PUBLISHED::matcher)
                .filter(path -> path.matches() && topics.contains(path.group(1)))
                .collect(Collectors.groupingBy(
                        path -> path.group(2), Collectors.mapping(path -> path.group(1), Collectors.toSet())));
    }

    /**
     * The topic in whose folder the article was meant to stand: the one that its folder is spelled like, or from which an article of
     * its name is gone. None where its folder is a topic, or like none.
     */
    Optional<String> topicMeant(ArticleDraft article) {
        return Optional.ofNullable(meant.get(article.topic()))
                .or(() -> Optional.ofNullable(homes.get(article.slug()))
                        .filter(topics -> strays.contains(article.topic()) && topics.size() == 1)
                        .flatMap(topics -> topics.stream().findFirst()));
    }
}
