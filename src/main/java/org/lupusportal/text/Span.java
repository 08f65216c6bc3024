package org.lupusportal.text;

/**
 * A stretch of a content file, from one UTF-16 offset up to, but not including, another.
 *
 * @param file the file that both offsets count in
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for a mere place
 */
public record Span(ContentFile file, int start, int end) {

    /** Cuts both ends to the file, so that a span can always be shown. */
    public Span {
        int length = file.text().length();
        start = Math.max(0, Math.min(start, length));
        end = Math.max(start, Math.min(end, length));
    }

    public Position from() {
        return file.positionAt(start);
    }

    public Position to() {
        return file.positionAt(end);
    }

    /** The characters of the span, as they stand in the file. */
    public String text() {
        return file.text().substring(start, end);
    }
}
