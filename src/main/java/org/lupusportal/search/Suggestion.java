package org.lupusportal.search;

import java.util.Optional;
import org.lupusportal.edition.ArticlePath;

/**
 * What a reader may be about to type. Only names of articles and words of the glossary are suggested: a claim or a heard
 * claim must not stand without its caveat, for which a suggestion has no room.
 *
 * @param text the whole name
 * @param article the article of that name; empty for a word of the glossary
 */
public record Suggestion(String text, Optional<ArticlePath> article) {}
