package org.lupusportal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.evidence.Source;

/**
 * A person or an organization in a bibliographic record.
 *
 * @param family with its particles, such as "van der Heijde"; for an organization its whole name
 * @param given may be empty; empty for an organization
 * @param suffix such as "Jr."; may be empty
 * @param organization whether the name has no parts
 */
record CslName(String family, String given, String suffix, boolean organization) {

    private static final String OTHERS = "et al.";

    /** The names of one variable, such as {@code author}, in their order. */
    static List<CslName> of(Source source, String variable) {
        return source.item().get(variable) instanceof List<?> names
                ? names.stream()
                        .filter(Map.class::isInstance)
                        .map(name -> of((Map<?, ?>) name))
                        .filter(name -> !name.family().isEmpty())
                        .toList()
                : List.of();
    }

    private static CslName of(Map<?, ?> name) {
        String literal = part(name, "literal");
        if (!literal.isEmpty()) {
            return new CslName(literal, "", "", true);
        }
        String family = Stream.of("dropping-particle", "non-dropping-particle", "family")
                .map(key -> part(name, key))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new CslName(family, part(name, "given"), part(name, "suffix"), false);
    }

    private static String part(Map<?, ?> name, String key) {
        return name.get(key) instanceof String text ? Line.of(text) : "";
    }

    /** Whether it stands for more names that the record does not hold. */
    boolean isOthers() {
        return organization && family.equals(OTHERS);
    }

    /** Family name first, parts set apart by commas. */
    String inverted() {
        return Stream.of(family, given, suffix).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
