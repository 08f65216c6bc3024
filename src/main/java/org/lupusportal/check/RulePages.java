package org.lupusportal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;

/** The page behind each rule: what was found, why it matters to a patient, a wrong and a right example, and the exceptions. */
public final class RulePages {

    private RulePages() {}

    /** The page of a rule, in Markdown; none where there is no such rule. */
    public static Optional<String> find(String id) {
        return RuleBook.cards().stream()
                .map(RuleCard::id)
                .filter(id::equals)
                .findFirst()
                .map(RulePages::read);
    }

    /** The rule whose id is a slip of the keys away. */
    public static Optional<String> findNearest(String id) {
        return Nearest.to(id, RuleBook.cards().stream().map(RuleCard::id).toList());
    }

    private static String read(String id) {
        try (InputStream page = RulePages.class.getResourceAsStream("/rules/" + id + ".md")) {
            if (page == null) {
                throw new IllegalStateException("rule " + id + " has no page");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
