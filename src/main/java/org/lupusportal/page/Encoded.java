package org.lupusportal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as part of an address. */
public final class Encoded {

    private Encoded() {}

    /** As a value behind {@code ?}: a space is {@code %20}, which mail programs read too, and a slash stays readable. */
    public static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }
}
