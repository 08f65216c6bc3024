package org.lupusportal.clinic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that may be anything, or missing: reading on from what is not there leads to nothing, and to no
 * error.
 *
 * @param value map, list, text, number, truth value or null
 */
record Json(@Nullable Object value) {

    /** More members of a list than any record has; what comes behind is not looked at, so that time is bounded. */
    private static final int MOST = 5000;

    boolean isNull() {
        return value == null;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    boolean isList() {
        return value instanceof List<?>;
    }

    /** Whether an object has the member at all, be it null. */
    boolean has(String member) {
        return value instanceof Map<?, ?> map && map.containsKey(member);
    }

    Json at(String member) {
        return new Json(value instanceof Map<?, ?> map ? map.get(member) : null);
    }

    List<Json> items() {
        return value instanceof List<?> list
                ? list.stream().limit(MOST).map(Json::new).toList()
                : List.of();
    }

    /** A text that says something; empty for blanks and for all that is no text. */
    Optional<String> text() {
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A number; empty for all else. */
    Optional<Double> number() {
        return value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** Whether it is this very text. */
    boolean is(String text) {
        return Objects.equals(value, text);
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }
}
