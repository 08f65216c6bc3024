package org.lupusportal.text;

import java.util.Arrays;

/**
 * Text that a reader can see, each character of which knows where in a content file it was written.
 *
 * <p>A passage is what remains of a file's text when its notation is taken away: a folded YAML scalar without its line
 * breaks and indents, a paragraph without its emphasis marks. Rules read passages and report in spans. Immutable.
 */
public final class Passage {

    private final ContentFile file;
    private final String text;
    private final int[] offsets;

    private Passage(ContentFile file, String text, int[] offsets) {
        this.file = file;
        this.text = text;
        this.offsets = offsets;
    }

    /** The stretch of the file, unchanged. */
    public static Passage of(Span span) {
        int[] offsets = new int[span.end() - span.start() + 1];
        Arrays.setAll(offsets, i -> span.start() + i);
        return new Passage(span.file(), span.text(), offsets);
    }

    /**
     * A value that was read out of a span by taking notation away, such as a quoted or folded YAML scalar. Each character is
     * found again by walking through the span; one that is not (an escape) takes the place of the last that was.
     *
     * @param value what the notation stands for
     * @param written where it is written
     * @return the value with its places
     */
    public static Passage aligned(String value, Span written) {
        String source = written.text();
        int[] offsets = new int[value.length() + 1];
        int from = 0;
        int last = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int found = Character.isWhitespace(c) ? nextWhitespace(source, from) : source.indexOf(c, from);
            if (found >= 0) {
                last = found;
                from = found + 1;
                if (Character.isWhitespace(c)) {
                    while (from < source.length()
                            && Character.isWhitespace(source.charAt(from))
                            && !(i + 1 < value.length() && Character.isWhitespace(value.charAt(i + 1)))) {
                        from++;
                    }
                }
            }
            offsets[i] = written.start() + last;
        }
        offsets[value.length()] = written.start() + (value.isEmpty() ? 0 : last + 1);
        return new Passage(written.file(), value, offsets);
    }

    /**
     * Text with the offset in the file of each character, and of the end.
     *
     * @param file where it is written
     * @param text the characters
     * @param offsets one UTF-16 offset a character, not falling, and one for the end
     * @return the passage
     */
    public static Passage of(ContentFile file, String text, int[] offsets) {
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException("needs one offset a character and one for the end");
        }
        return new Passage(file, text, offsets.clone());
    }

    public ContentFile file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** Where the character with this index of {@link #text()} is written; the length of the text gives the end. */
    public int offsetAt(int index) {
        return offsets[index];
    }

    /** The stretch of the file in which the characters from {@code start} up to {@code end} of the text are written. */
    public Span span(int start, int end) {
        return file.span(offsets[start], end > start ? offsets[end - 1] + 1 : offsets[start]);
    }

    public Span span() {
        return span(0, text.length());
    }

    private static int nextWhitespace(String source, int from) {
        for (int i = from; i < source.length(); i++) {
            if (Character.isWhitespace(source.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
