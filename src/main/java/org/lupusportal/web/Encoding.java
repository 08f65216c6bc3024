package org.lupusportal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lupusportal.page.PageBytes;

/**
 * The form in which a page's bytes are sent.
 *
 * @param name as in {@code Content-Encoding}; empty for plain bytes
 * @param bytes what is sent
 * @param depends whether another browser would have got another form
 */
record Encoding(Optional<String> name, byte[] bytes, boolean depends) {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NAMED = Pattern.compile("([^;\\s]+)\\s*(?:;\\s*(.*))?");
    private static final Pattern NONE = Pattern.compile("q=0(\\.0*)?");

    static Encoding of(@Nullable String accepted, PageBytes bytes) {
        Optional<byte[]> gzip = bytes.findGzip();
        if (accepted != null && gzip.isPresent()) {
            Optional<byte[]> brotli = accepts(accepted, "br") ? bytes.findBrotli() : Optional.empty();
            if (brotli.isPresent()) {
                return new Encoding(Optional.of("br"), brotli.get(), true);
            }
            if (accepts(accepted, "gzip")) {
                return new Encoding(Optional.of("gzip"), gzip.get(), true);
            }
        }
        return new Encoding(Optional.empty(), bytes.plain(), gzip.isPresent());
    }

    /** Strong tags differ by form, because the bytes do. */
    String tag(String tag) {
        return "\"" + tag + name.map(n -> "-" + n).orElse("") + "\"";
    }

    /** Whether a list such as {@code gzip;q=1.0, br;q=0} takes the form. */
    private static boolean accepts(String accepted, String form) {
        for (String part : COMMA.split(accepted, -1)) {
            Matcher named = NAMED.matcher(part.strip());
            if (named.matches() && named.group(1).equalsIgnoreCase(form)) {
                return named.group(2) == null || !NONE.matcher(named.group(2)).matches();
            }
        }
        return false;
    }
}
