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

    private static final int MOST = 1000;

    static Encoding of(@Nullable String accepted, PageBytes bytes) {
        Optional<byte[]> gzip = bytes.findGzip();
        if (accepted != null && gzip.isPresent()) {
            int plain = weight(accepted, "identity");
            int zipped = weight(accepted, "gzip");
            int best = Math.max(plain, zipped);
            Optional<byte[]> brotli = isTaken(weight(accepted, "br"), best) ? bytes.findBrotli() : Optional.empty();
            if (brotli.isPresent()) {
                return new Encoding(Optional.of("br"), brotli.get(), true);
            }
            if (isTaken(zipped, plain)) {
                return new Encoding(Optional.of("gzip"), gzip.get(), true);
            }
        }
        return new Encoding(Optional.empty(), bytes.plain(), gzip.isPresent());
    }

    private static boolean isTaken(int weight, int others) {
        return weight > 0 && weight >= others;
    }

    /** Strong tags differ by form, because the bytes do. */
    String tag(String tag) {
        return "\"" + tag + name.map(n -> "-" + n).orElse("") + "\"";
    }

    /**
     * How much a list such as {@code gzip;q=0.5, br} wants a form, in thousandths; 0 where it does not take it or does not name it.
     * Asked for each page, so without patterns.
     */
    private static int weight(String accepted, String form) {
        int from = 0;
        while (from <= accepted.length()) {
            int comma = accepted.indexOf(',', from);
            int end = comma < 0 ? accepted.length() : comma;
            int semicolon = accepted.indexOf(';', from);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            if (accepted.substring(from, nameEnd).strip().equalsIgnoreCase(form)) {
                return nameEnd == end
                        ? MOST
                        : thousandths(accepted.substring(nameEnd + 1, end).strip());
            }
            from = end + 1;
        }
        return 0;
    }

    /** {@code q=0.25} is 250; what is no weight is taken for the greatest, as if it were not there. */
    private static int thousandths(String weight) {
        String number = weight.startsWith("q=") ? weight.substring(2) : "";
        boolean less = number.startsWith("0") && (number.length() == 1 || number.charAt(1) == '.');
        int thousandths = 0;
        for (int i = 2, worth = MOST / 10; less && i < number.length() && worth > 0; i++, worth /= 10) {
            char digit = number.charAt(i);
            if (digit < '0' || digit > '9') {
                return MOST;
            }
            thousandths += (digit - '0') * worth;
        }
        return less ? thousandths : MOST;
    }
}
