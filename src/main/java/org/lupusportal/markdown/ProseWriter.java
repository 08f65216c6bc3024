package org.lupusportal.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.lupusportal.text.Passage;

/** Collects the letters of a block without their notation, and keeps for each where it was written. */
final class ProseWriter {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Passage source;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /**
     * A writer for one block.
     *
     * @param source the Markdown in which the block stands
     */
    ProseWriter(Passage source) {
        this.source = source;
    }

    int length() {
        return text.length();
    }

    /** What was written from a place on. */
    String since(int start) {
        return text.substring(start);
    }

    void verbatim(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            add(chars.charAt(i), chars.getIndexOffset(i));
        }
    }

    void unescaped(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0) {
                i++;
            }
            add(chars.charAt(i), chars.getIndexOffset(i));
        }
    }

    void add(char c, int sourceOffset) {
        int place = Math.max(0, sourceOffset);
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = source.offsetAt(place);
        text.append(c);
    }

    /**
     * All letters with their places.
     *
     * @param end offset of the block's end in the Markdown, where nothing was written
     */
    Passage passage(int end) {
        int[] places = Arrays.copyOf(offsets, text.length() + 1);
        places[text.length()] = text.isEmpty() ? source.offsetAt(Math.max(0, end)) : places[text.length() - 1] + 1;
        return Passage.of(source.file(), text.toString(), places);
    }
}
