package org.lupusportal.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One name and value of an address that asks for a part of a list. */
record ListParameter(String name, String value) {

    /** Empty where it is not encoded as an address must be. */
    static Optional<ListParameter> read(String pair) {
        String[] halves = pair.split("=", 2);
        try {
            return Optional.of(new ListParameter(plain(halves[0]), halves.length == 1 ? "" : plain(halves[1])));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8).strip();
    }
}
