package org.lupusportal.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.evidence.Source;

/** The names of all authors of a source, as a reader may remember them. */
final class SourceNames {

    private SourceNames() {}

    static String of(Source source) {
        return source.item().get("author") instanceof List<?> authors
                ? authors.stream().flatMap(SourceNames::names).collect(Collectors.joining(" "))
                : "";
    }

    private static Stream<String> names(Object author) {
        return author instanceof Map<?, ?> name
                ? Stream.of("given", "family", "literal")
                        .map(name::get)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                : Stream.empty();
    }
}
