package org.lupusportal.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the few shapes that reports need as JSON (RFC 8259): maps in their order, lists, text, numbers, truth. */
final class Json {

    private Json() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return text(value.toString());
    }

    private static String text(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(isPlain(words, i) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    /** Not a control, a line separator that old readers stumble over, or half of a pair without the other half. */
    private static boolean isPlain(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
        }
        return c >= ' ' && c != 0x7f && c != 0x2028 && c != 0x2029;
    }
}
