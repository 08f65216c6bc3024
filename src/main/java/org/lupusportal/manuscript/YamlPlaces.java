package org.lupusportal.manuscript;

import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.error.Mark;

/**
 * Places in a stretch of YAML. SnakeYAML counts code points from where it began to read; this is the one place where its marks
 * become offsets of the file.
 */
final class YamlPlaces {

    private final Span written;
    private final ContentFile file;
    private final int codePointsBefore;

    /**
     * Places in a stretch of a file.
     *
     * @param written the YAML: a whole file, or the front matter between its fences
     */
    YamlPlaces(Span written) {
        this.written = written;
        this.file = written.file();
        this.codePointsBefore = file.codePointsBefore(written.start());
    }

    /** The whole stretch. */
    Span written() {
        return written;
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** The offset of a code point, counted as SnakeYAML counts. */
    int offset(int codePoint) {
        return file.offsetOfCodePoint(codePointsBefore + codePoint);
    }

    /** The one character at a mark. */
    Span place(Mark mark) {
        int at = offset(mark);
        return file.span(at, at + 1);
    }
}
