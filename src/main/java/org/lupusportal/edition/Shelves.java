package org.lupusportal.edition;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The articles of an edition, topic by topic, so that each knows its neighbors. Immutable. */
final class Shelves {

    private final Map<String, List<Article>> byTopic;
    private final Map<ArticlePath, Integer> places = new HashMap<>();

    /**
     * Sorts articles onto shelves.
     *
     * @param articles in the order in which they stand on their shelf
     */
    Shelves(List<Article> articles) {
        this.byTopic =
                articles.stream().collect(Collectors.groupingBy(a -> a.path().topic()));
        for (List<Article> shelf : byTopic.values()) {
            for (int i = 0; i < shelf.size(); i++) {
                places.put(shelf.get(i).path(), i);
            }
        }
    }

    /** None where there is no such topic. */
    List<Article> of(String topic) {
        return Collections.unmodifiableList(byTopic.getOrDefault(topic, List.of()));
    }

    /** The article so many steps further on the same shelf, or back. */
    Optional<Article> beside(Article article, int step) {
        List<Article> shelf = of(article.path().topic());
        int place = places.getOrDefault(article.path(), shelf.size()) + step;
        return place < 0 || place >= shelf.size() ? Optional.empty() : Optional.of(shelf.get(place));
    }
}
