package org.lupusportal.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.text.Passage;

/**
 * One block of text that a reader sees: a paragraph, a heading, a list item's text, a table cell, an image's text.
 *
 * @param kind what it is
 * @param level 2 to 6 for a heading, otherwise 0
 * @param prose its words without notation, each character with its place
 * @param marks claims, overrulings and citations in it, in order
 */
public record Block(Kind kind, int level, Passage prose, List<Mark> marks) {

    public Block {
        marks = List.copyOf(marks);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        TABLE_CELL,
        QUOTE,
        CODE,
        FOOTNOTE,
        IMAGE_TEXT
    }

    /** All that it says, for those who need no places. */
    public String words() {
        return prose.text();
    }

    /** The words that a mark stands on. */
    public String words(Mark mark) {
        return words().substring(mark.start(), mark.end());
    }

    public Stream<Mark.Mention> mentions() {
        return marks.stream().filter(Mark.Mention.class::isInstance).map(Mark.Mention.class::cast);
    }

    public Stream<Mark.Overruling> overrulings() {
        return marks.stream().filter(Mark.Overruling.class::isInstance).map(Mark.Overruling.class::cast);
    }

    public Stream<Mark.Citation> citations() {
        return marks.stream().filter(Mark.Citation.class::isInstance).map(Mark.Citation.class::cast);
    }
}
