package org.lupusportal.manuscript;

import java.util.Arrays;
import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/** Gathers the words of one element of a drawing, past entities and marked sections, with runs of blank space made one. */
final class DrawingWords {

    private static final String SECTION = "<![CDATA[";
    private static final String SECTION_END = "]]>";

    private final ContentFile file;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private int end;

    DrawingWords(ContentFile file) {
        this.file = file;
    }

    /** Takes text that the parser decoded from this stretch. */
    void add(String decoded, Span written) {
        String source = written.text();
        int next = 0;
        for (int i = 0; i < decoded.length(); i++) {
            next = pastSections(source, next);
            int length = lengthAt(source, next);
            put(decoded.charAt(i), written.start() + next);
            if (Character.isHighSurrogate(decoded.charAt(i)) && length > 1 && i + 1 < decoded.length()) {
                i++;
                put(decoded.charAt(i), written.start() + next);
            }
            next = Math.min(next + length, source.length());
            end = written.start() + next;
        }
    }

    /** A gap between words that are written in different lines of the drawing. */
    void space(int place) {
        put(' ', place);
    }

    /** All words so far, without blank space around them; none if there are none. */
    Optional<Passage> passage() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        if (length == 0) {
            return Optional.empty();
        }
        int[] places = Arrays.copyOf(offsets, length + 1);
        places[length] = length == text.length() ? end : places[length - 1] + 1;
        return Optional.of(Passage.of(file, text.substring(0, length), places));
    }

    private void put(char c, int place) {
        boolean blank = Character.isWhitespace(c);
        if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = place;
        text.append(blank ? ' ' : c);
    }

    private static int pastSections(String source, int from) {
        int next = from;
        boolean moved = true;
        while (moved) {
            moved = true;
            if (source.startsWith(SECTION, next)) {
                next += SECTION.length();
            } else if (source.startsWith(SECTION_END, next)) {
                next += SECTION_END.length();
            } else {
                moved = false;
            }
        }
        return next;
    }

    /** How many characters of the file stand for one: an entity's, or a line end's, or one. */
    private static int lengthAt(String source, int next) {
        if (source.startsWith("\r\n", next)) {
            return 2;
        }
        int semicolon = source.startsWith("&", next) ? source.indexOf(';', next) : -1;
        return semicolon < 0 ? 1 : semicolon + 1 - next;
    }
}
