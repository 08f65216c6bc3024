package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A word of the glossary as written.
 *
 * @param at the entry
 * @param term {@code term}
 * @param alsoCalled {@code also-called}
 * @param definition {@code definition}, read as Markdown
 * @param kind {@code kind}
 * @param see {@code see}: an article's file
 */
public record TermDraft(
        Span at,
        Optional<Passage> term,
        List<Passage> alsoCalled,
        Optional<Body> definition,
        Optional<Located<String>> kind,
        Optional<Located<String>> see) {}
