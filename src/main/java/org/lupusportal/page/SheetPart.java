package org.lupusportal.page;

import java.util.Set;
import org.lupusportal.edition.ArticlePath;

/**
 * What is wanted of one article on a handout.
 *
 * @param article which
 * @param sections anchors of headings of the second level; empty for the whole text
 * @param keyPointsOnly whether the text itself is left out
 * @param questions whether the questions to ask stand behind it
 */
public record SheetPart(ArticlePath article, Set<String> sections, boolean keyPointsOnly, boolean questions) {

    public SheetPart {
        sections = Set.copyOf(sections);
    }
}
