package org.lupusportal.clinic;

import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.CodeSystem;

/**
 * An article that answers a code or words, and how near it comes.
 *
 * @param article the article
 * @param score near 0 for far off, 1 for the very thing that was asked for
 * @param why in a few words for people, such as "exact code M32.14"
 * @param by the article's own code by which it was found; empty when found by words
 */
public record Match(Article article, double score, String why, Optional<ArticleCode> by) {

    /** The same article, nearer or farther; may pass 1, so that what is favored still comes before the very thing. */
    Match moved(double steps) {
        return new Match(article, score + steps, why, by);
    }

    /** The same article, found by something less sure. */
    Match times(double share) {
        return new Match(article, score * share, why, by);
    }

    /**
     * A code in an article's front matter.
     *
     * @param system its system
     * @param code as written
     */
    public record ArticleCode(CodeSystem system, String code) {

        String normal() {
            return CodeKin.normal(system, code);
        }
    }
}
