package org.lupusportal.text;

import java.util.Arrays;

/**
 * Text that a reader can see, each character of which knows where in a content file it was written.
 *
 * <p>A passage is what remains of a file's text when its notation is taken away: a folded YAML scalar without its line
 * breaks and indents, a paragraph without its emphasis marks. Rules read passages and report in spans. Immutable.
 *
 * <p>Places are kept as runs, in which text and file go on side by side; a whole article is a single run, so that ten
 * thousand of them fit in memory.
 */
public final class Passage {

    private final ContentFile file;
    private final String text;
    /** Index in the text at which each run starts; the first is 0. */
    private final int[] runs;
    /** Offset in the file at which each run starts. */
    private final int[] offsets;
    /** Offset in the file after the last character. */
    private final int end;

    private Passage(ContentFile file, String text, int[] runs, int[] offsets, int end) {
        this.file = file;
        this.text = text;
        this.runs = runs;
        this.offsets = offsets;
        this.end = end;
    }

    /** The stretch of the file, unchanged. */
    public static Passage of(Span span) {
        return new Passage(span.file(), span.text(), new int[] {0}, new int[] {span.start()}, span.end());
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
        int[] runs = new int[4];
        int count = 1;
        for (int i = 1; i < text.length(); i++) {
            if (offsets[i] != offsets[i - 1] + 1) {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, count * 2);
                }
                runs[count++] = i;
            }
        }
        int[] starts = Arrays.copyOf(runs, count);
        int[] places = Arrays.stream(starts).map(i -> offsets[i]).toArray();
        return new Passage(file, text, starts, places, offsets[text.length()]);
    }

    public ContentFile file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** Where the character with this index of {@link #text()} is written; the length of the text gives the end. */
    public int offsetAt(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException(index);
        }
        if (index == text.length()) {
            return end;
        }
        if (runs.length == 1) {
            return offsets[0] + index;
        }
        int found = Arrays.binarySearch(runs, index);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + index - runs[run];
    }

    /** The stretch of the file in which the characters from {@code start} up to {@code end} of the text are written. */
    public Span span(int start, int end) {
        int from = offsetAt(start);
        return file.span(from, end <= start ? from : end == text.length() ? this.end : offsetAt(end - 1) + 1);
    }

    public Span span() {
        return span(0, text.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
