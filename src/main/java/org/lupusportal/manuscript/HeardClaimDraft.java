package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A heard claim as written.
 *
 * @param file its file
 * @param at the entry
 * @param id {@code id}
 * @param about {@code about}
 * @param heard {@code heard}
 * @param alsoHeard {@code also-heard}
 * @param verdict {@code verdict}
 * @param answer {@code answer}, read as Markdown
 */
public record HeardClaimDraft(
        ContentFile file,
        Span at,
        Optional<Located<String>> id,
        Optional<Passage> about,
        Optional<Passage> heard,
        List<Passage> alsoHeard,
        Optional<Located<String>> verdict,
        Optional<Body> answer) {

    /** The name of the file without its ending. */
    public String subject() {
        String path = file.path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
