package org.lupusportal.finding;

/**
 * A line of a content file cut to what a terminal shows, with a part of it to be marked. Tabs and other signs without a width
 * of their own become a space, so that marks stand under what they mean.
 */
final class Excerpt {

    private static final int WIDTH = 110;
    private static final int BEFORE = 30;
    private static final String CUT = "…";

    private final String text;
    private final int indent;
    private final int width;

    /**
     * Cuts a line.
     *
     * @param line the whole line
     * @param start UTF-16 index of the first character to be marked
     * @param end UTF-16 index after the last; equal to the start for a mere place
     */
    Excerpt(String line, int start, int end) {
        int from = line.length() <= WIDTH || start <= WIDTH - BEFORE ? 0 : whole(line, start - BEFORE);
        int to = line.length() - from <= WIDTH ? line.length() : whole(line, from + WIDTH);
        String before = from == 0 ? "" : CUT;
        this.text = before + plain(line.substring(from, to)) + (to == line.length() ? "" : CUT);
        this.indent = before.length() + width(line, from, start);
        this.width = Math.max(1, width(line, start, Math.min(end, to)));
    }

    private static int whole(String line, int index) {
        return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    private static int width(String line, int from, int to) {
        return to <= from ? 0 : line.codePointCount(from, to);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]", " ");
    }

    String text() {
        return text;
    }

    String marks(char mark) {
        return " ".repeat(indent) + String.valueOf(mark).repeat(width);
    }
}
