package org.lupusportal.web;

import java.util.Optional;
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

    /** Whether a list such as {@code gzip;q=1.0, br;q=0} takes the form. Asked twice for each page, so without patterns. */
    private static boolean accepts(String accepted, String form) {
        int from = 0;
        while (from <= accepted.length()) {
            int comma = accepted.indexOf(',', from);
            int end = comma < 0 ? accepted.length() : comma;
            int semicolon = accepted.indexOf(';', from);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            if (accepted.substring(from, nameEnd).strip().equalsIgnoreCase(form)) {
                return nameEnd == end
                        || !isNone(accepted.substring(nameEnd + 1, end).strip());
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a weight is nought: {@code q=0}, {@code q=0.000}. */
    private static boolean isNone(String weight) {
        String number = weight.startsWith("q=") ? weight.substring(2) : "";
        return number.equals("0")
                || (number.startsWith("0.") && number.chars().skip(2).allMatch(c -> c == '0'));
    }
}
