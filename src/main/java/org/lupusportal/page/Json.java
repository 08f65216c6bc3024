package org.lupusportal.page;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON, as it may stand inside HTML or by itself. Maps keep their order. */
public final class Json {

    private Json() {}

    /**
     * Writes a value as it may stand inside HTML: no text in it can end the element that holds it.
     *
     * @param value text, numbers, truth values, and maps and collections of them
     */
    public static String of(Object value) {
        return written(value, true);
    }

    /**
     * Writes a value as a document of its own.
     *
     * @param value text, numbers, truth values, and maps and collections of them
     */
    public static String document(Object value) {
        return written(value, false);
    }

    private static String written(Object value, boolean inHtml) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> text(String.valueOf(e.getKey()), inHtml) + ":" + written(e.getValue(), inHtml))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> written(item, inHtml)).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString(), inHtml);
    }

    private static String text(String plain, boolean inHtml) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || (inHtml && (c == '<' || c == '>' || c == '&')) || c == '\u2028' || c == '\u2029') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
