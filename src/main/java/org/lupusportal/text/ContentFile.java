package org.lupusportal.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of one file of the content folder, and the only place where offsets become lines and columns.
 *
 * <p>Offsets are UTF-16 units, as Java strings and flexmark count; SnakeYAML counts code points and comes in through
 * {@link #offsetOfCodePoint(int)}. Immutable.
 */
public final class ContentFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Offsets of the characters outside the basic plane, each two UTF-16 units long. */
    private final int[] pairs;

    private ContentFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairs = pairs(text);
    }

    /**
     * Takes a text that has been read.
     *
     * @param path relative to the content folder, with {@code /} between its parts
     * @param text the whole file, decoded
     * @return the file
     */
    public static ContentFile of(String path, String text) {
        return new ContentFile(path, text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of a UTF-16 offset; an offset past the end counts as the end. */
    public Position positionAt(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, codePointsBefore(within) - codePointsBefore(lineStarts[line]) + 1);
    }

    /** The UTF-16 offset of the code point with this 0-based number; the end for a number past it. */
    public int offsetOfCodePoint(int number) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(number + low, text.length());
    }

    /** How many code points stand before a UTF-16 offset. */
    public int codePointsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset - 1);
        return offset - (found >= 0 ? found : -found - 1);
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line with this 1-based number, without its line end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The UTF-16 offset at which the line with this 1-based number starts. */
    public int startOfLine(int number) {
        return lineStarts[number - 1];
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The very beginning, for what concerns the file as a whole. */
    public Span beginning() {
        return span(0, 0);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1)))
                .toArray();
    }

    @Override
    public String toString() {
        return path;
    }
}
