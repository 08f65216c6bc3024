package org.lupusportal.share;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A link into this portal as somebody pasted it.
 *
 * @param path from the root on
 * @param query behind the path, as it is encoded; may be empty
 */
record PastedLink(String path, String query) {

    /** Pairs in an address beyond which the rest is passed over. */
    private static final int MOST_PAIRS = 200;

    /**
     * Reads a link.
     *
     * @param link as it was pasted
     * @param base of the portal's own addresses
     * @return empty where it leads to another site
     */
    static Optional<PastedLink> find(String link, String base) {
        if (link.equals(base) || link.startsWith(base + "/") || link.startsWith(base + "?")) {
            String rest = link.substring(base.length());
            return Optional.of(of(rest.startsWith("/") ? rest : "/" + rest));
        }
        return link.startsWith("/") && !link.startsWith("//") ? Optional.of(of(link)) : Optional.empty();
    }

    private static PastedLink of(String local) {
        String whole = local.replaceFirst("#.*", "");
        int mark = whole.indexOf('?');
        return mark < 0
                ? new PastedLink(whole, "")
                : new PastedLink(whole.substring(0, mark), whole.substring(mark + 1));
    }

    /** The parameters by name, each value decoded; those that are not encoded as they must be are left out. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : query.split("&", MOST_PAIRS)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                decoded(sides[1])
                        .ifPresent(value -> parameters
                                .computeIfAbsent(sides[0], n -> new ArrayList<>())
                                .add(value));
            }
        }
        return parameters;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }
}
