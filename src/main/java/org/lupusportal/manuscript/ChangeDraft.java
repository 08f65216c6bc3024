package org.lupusportal.manuscript;

import java.time.LocalDate;
import java.util.Optional;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * An entry of {@code changes} as written.
 *
 * @param at the entry
 * @param date {@code date}
 * @param what {@code what}
 */
public record ChangeDraft(Span at, Optional<Located<LocalDate>> date, Optional<Passage> what) {}
