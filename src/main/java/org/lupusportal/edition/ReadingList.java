package org.lupusportal.edition;

import java.util.List;

/**
 * Articles that belong together for one reader or one visit.
 *
 * @param id its name in addresses
 * @param name its name
 * @param summary for whom it is, in a sentence
 * @param articles in the order to read
 */
public record ReadingList(String id, String name, String summary, List<ArticlePath> articles) {

    public ReadingList {
        articles = List.copyOf(articles);
    }
}
