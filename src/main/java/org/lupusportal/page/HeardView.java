package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.HeardClaim;

/**
 * A heard claim with our answer, which never stand apart.
 *
 * @param id of the heard claim
 * @param href its page
 * @param about what it speaks of, in words that claim nothing; may be empty
 * @param heard the words as heard
 * @param alsoHeard other wordings
 * @param verdict id of the verdict
 * @param verdictWord the verdict for readers
 * @param answer as HTML with its notes
 * @param references of the answer, on its own page
 */
public record HeardView(
        String id,
        String href,
        String about,
        String heard,
        List<String> alsoHeard,
        String verdict,
        String verdictWord,
        String answer,
        List<ReferenceView> references) {

    static HeardView of(HeardClaim heard, Prose prose, String name) {
        return new HeardView(
                heard.id(),
                Address.heard(heard.id()),
                heard.about().orElse(""),
                heard.heard(),
                heard.alsoHeard(),
                heard.verdict().id(),
                heard.verdict().word(),
                prose.html(heard.answer(), Address.HEARD.substring(1), name),
                List.of());
    }

    HeardView with(List<ReferenceView> list) {
        return new HeardView(id, href, about, heard, alsoHeard, verdict, verdictWord, answer, list);
    }
}
