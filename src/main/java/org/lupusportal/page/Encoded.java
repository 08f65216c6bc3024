package org.lupusportal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as part of an address. */
public final class Encoded {

    private Encoded() {}

    /** All that stands behind {@code ?}, in the order given: {@code a=1&b=2}. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + inQuery(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As a value behind {@code ?}: a space is {@code %20}, which mail programs read too, and a slash stays readable. */
    public static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }
}
