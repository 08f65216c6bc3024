package org.lupusportal.manuscript;

import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds each character of a YAML scalar's value again in the notation that it was read from: past quotes, escapes, folded
 * lines and indents. SnakeYAML tells only where a scalar begins and ends.
 */
final class ScalarPassage {

    private final String value;
    private final Span written;
    private final String source;
    private final ScalarStyle style;
    private final int[] offsets;
    private int next;

    private ScalarPassage(String value, Span written, ScalarStyle style) {
        this.value = value;
        this.written = written;
        this.source = written.text();
        this.style = style;
        this.offsets = new int[value.length() + 1];
    }

    /**
     * The value of a scalar with its places.
     *
     * @param scalar the node
     * @param written the whole notation, with its quotes or its block header
     * @return the value without blank space around it
     */
    static Passage of(ScalarNode scalar, Span written) {
        String value = scalar.getValue().strip();
        if (written.text().equals(value)) {
            return Passage.of(written);
        }
        return new ScalarPassage(value, written, scalar.getScalarStyle()).align();
    }

    private Passage align() {
        next = switch (style) {
            case LITERAL, FOLDED -> afterLine(0);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
            default -> 0;
        };
        skipBlank();
        int index = 0;
        while (index < value.length()) {
            index = Character.isWhitespace(value.charAt(index)) ? blank(index) : character(index);
        }
        offsets[value.length()] = written.start() + Math.min(next, source.length());
        return Passage.of(written.file(), value, offsets);
    }

    private int character(int index) {
        char c = value.charAt(index);
        if (style == ScalarStyle.DOUBLE_QUOTED && at(next) == '\\') {
            return escape(index);
        }
        if (at(next) != c) {
            int found = source.indexOf(c, next);
            next = found < 0 ? next : found;
        }
        put(index, next);
        next += style == ScalarStyle.SINGLE_QUOTED && c == '\'' ? 2 : 1;
        return index + 1;
    }

    /** One escape stands for one character, for two where it is a surrogate pair, or for none at the end of a line. */
    private int escape(int index) {
        char kind = at(next + 1);
        if (kind == '\n' || kind == '\r') {
            next = afterLine(next);
            skipBlank();
            return index;
        }
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        int characters = digits == 8 && Character.isHighSurrogate(value.charAt(index)) ? 2 : 1;
        for (int i = index; i < Math.min(index + characters, value.length()); i++) {
            put(i, next);
        }
        next += 2 + digits;
        return index + characters;
    }

    /** A run of blank space: as written within a line, and fewer characters than written where lines are folded. */
    private int blank(int index) {
        if (style == ScalarStyle.DOUBLE_QUOTED && at(next) == '\\') {
            return escape(index);
        }
        int end = next;
        int breaks = 0;
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            breaks += source.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        int length = lengthOfBlank(index, end - next, breaks);
        for (int i = 0; i < length; i++) {
            put(index + i, Math.min(next + i, Math.max(next, end - 1)));
        }
        next = end;
        return index + length;
    }

    private int lengthOfBlank(int index, int writtenLength, int breaks) {
        int run = 0;
        while (index + run < value.length() && Character.isWhitespace(value.charAt(index + run))) {
            run++;
        }
        boolean escapesMayFollow = style == ScalarStyle.DOUBLE_QUOTED;
        int stands = breaks == 0 ? writtenLength : Math.max(1, breaks - 1);
        return Math.max(1, escapesMayFollow ? Math.min(run, stands) : run);
    }

    private void put(int index, int place) {
        offsets[index] = written.start() + Math.min(place, Math.max(0, source.length() - 1));
    }

    private char at(int place) {
        return place < source.length() ? source.charAt(place) : '\0';
    }

    private int afterLine(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }

    private void skipBlank() {
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
    }
}
