package org.lupusportal.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A review as recorded.
 *
 * @param at the entry
 * @param article {@code article}: {@code topic/slug}
 * @param by {@code by}
 * @param role {@code role}
 * @param on {@code on}
 * @param fingerprint {@code fingerprint}
 * @param parts {@code parts}: name and sum of each part that was reviewed; empty where none were recorded
 */
public record SignOffDraft(
        Span at,
        Optional<Located<String>> article,
        Optional<Passage> by,
        Optional<Passage> role,
        Optional<Located<LocalDate>> on,
        Optional<Located<String>> fingerprint,
        List<Located<String>> parts) {}
