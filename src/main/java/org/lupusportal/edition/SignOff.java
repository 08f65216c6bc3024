package org.lupusportal.edition;

import java.time.LocalDate;

/**
 * A review that happened. It holds for the exact text reviewed and for nothing else.
 *
 * @param article what was reviewed
 * @param by the reviewer's name
 * @param role the reviewer's role
 * @param on the day
 * @param fingerprint of the article as reviewed
 */
public record SignOff(ArticlePath article, String by, String role, LocalDate on, String fingerprint) {

    /** Whether the article is still, to the letter, what was reviewed. */
    public boolean holdsFor(Article present) {
        return present.path().equals(article) && present.fingerprint().equals(fingerprint);
    }
}
