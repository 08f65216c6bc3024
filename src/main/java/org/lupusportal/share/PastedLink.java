package org.lupusportal.share;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lupusportal.page.Address;

/**
 * A link into this portal as somebody pasted it: whole, without its scheme, or from the root on.
 *
 * @param path from the root on
 * @param query behind the path, as it is encoded; may be empty
 * @param section the anchor behind {@code #}, decoded; may be empty
 */
record PastedLink(String path, String query, String section) {

    /** Pairs in an address beyond which the rest is passed over. */
    private static final int MOST_PAIRS = 200;

    /** Where short links begin. */
    private static final String SHORT = Address.shortLink("");

    private static final Pattern LOCAL = Pattern.compile("([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    /** Programs that show an address often leave out the scheme, and a portal answers at both. */
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    /** What stands behind a page's own path in the addresses of its sheet and its codes. */
    private static final Pattern END = Pattern.compile("(?:\\.pdf|/qr\\.svg|/qr\\.png|/)$");

    /**
     * Reads a link.
     *
     * @param link as it was pasted
     * @param base of the portal's own addresses
     * @return empty where it leads to another site
     */
    static Optional<PastedLink> find(String link, String base) {
        if (link.startsWith("/") && !link.startsWith("//")) {
            return Optional.of(of(link));
        }
        String host = SCHEME.matcher(base).replaceFirst("");
        String whole = SCHEME.matcher(link).replaceFirst("");
        boolean ours = whole.regionMatches(true, 0, host, 0, host.length());
        String rest = ours ? whole.substring(host.length()) : "";
        if (!ours || !(rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(of(rest.startsWith("/") ? rest : "/" + rest));
    }

    private static PastedLink of(String local) {
        Matcher parts = LOCAL.matcher(local);
        return parts.matches()
                ? new PastedLink(
                        parts.group(1),
                        text(parts.group(2)),
                        decoded(text(parts.group(3))).orElse(""))
                : new PastedLink(local, "", "");
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** The code of a short link, from its path; those typed from paper may be in capitals. */
    static Optional<String> shortCode(String path) {
        return path.regionMatches(true, 0, SHORT, 0, SHORT.length())
                ? Optional.of(path.substring(SHORT.length()))
                : Optional.empty();
    }

    /** The path of the page itself, where the link leads to its sheet or to one of its codes. */
    String page() {
        return path.length() > 1 ? END.matcher(path).replaceFirst("") : path;
    }

    /** The page's path as the portal writes it, for one that was typed. */
    String tidyPage() {
        return page().toLowerCase(Locale.ROOT);
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
