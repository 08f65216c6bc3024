package org.lupusportal.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the members of a JSON object in order and leaves out what is empty. Not for sharing between threads. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member, unless its value is an empty text, list or object. */
    Members put(String name, Object value) {
        boolean empty = (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    /** Adds a member if there is a value. */
    Members put(String name, Optional<?> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    /** Adds a list even if it is empty, where "none" is an answer. */
    Members putList(String name, Collection<?> items) {
        members.put(name, items);
        return this;
    }

    /** Adds members as they are. */
    Members putAll(Map<String, Object> more) {
        members.putAll(more);
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
