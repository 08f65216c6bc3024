package org.lupusportal.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses as mail programs, code readers and people who type them spell them: with letters escaped, in capitals, with slashes too many.
 * Stateless.
 */
final class AddressSpelling {

    /** Longer than any address of ours. */
    private static final int LONGEST = 300;

    /** Letters, digits and signs that mean the same escaped and not (RFC 3986, 2.3). */
    private static final Pattern ESCAPED =
            Pattern.compile("%(2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])");

    private static final Pattern SLASHES = Pattern.compile("/(?:\\.?/)+");

    private AddressSpelling() {}

    /**
     * An address as we would write it.
     *
     * @param path as it was asked for
     * @return empty where it is spelled that way already
     */
    static Optional<String> asWeWrite(String path) {
        if (path.length() > LONGEST) {
            return Optional.empty();
        }
        String letters =
                ESCAPED.matcher(path).replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
        String plain = SLASHES.matcher(letters).replaceAll("/").toLowerCase(Locale.ROOT);
        String bare = plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        return bare.equals(path) ? Optional.empty() : Optional.of(bare);
    }
}
