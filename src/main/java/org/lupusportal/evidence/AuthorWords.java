package org.lupusportal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The short form of a CSL list of names, as a line of text has room for. */
final class AuthorWords {

    private AuthorWords() {}

    static Optional<String> of(@Nullable Object author) {
        if (!(author instanceof List<?> names) || names.isEmpty() || !(names.get(0) instanceof Map<?, ?> first)) {
            return Optional.empty();
        }
        Object name = first.containsKey("family") ? first.get("family") : first.get("literal");
        if (!(name instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(names.size() > 1 ? text + " et al." : text);
    }
}
