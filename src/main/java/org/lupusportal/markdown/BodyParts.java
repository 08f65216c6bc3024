package org.lupusportal.markdown;

import java.util.List;

/**
 * What a page puts where a body leaves room: the marks of claims, the notes behind them, addresses and drawings. All answers
 * are HTML, escaped by whoever gives them.
 */
public interface BodyParts {

    /** Says, right before a block is written, which claims it will mention; not called for blocks that mention none. */
    default void begin(List<Mark.Mention> mentions) {}

    /** The opening tag around the words of a claim. */
    String openMention(Mark.Mention mention);

    /** The closing tag that belongs to {@link #openMention}. */
    String closeMention(Mark.Mention mention);

    /** The notes that stand right behind a block; called only for blocks that mention a claim. */
    String notes(List<Mark.Mention> mentions);

    /** The small print of a citation. */
    String citation(Mark.Citation citation);

    /** The address that a link leads to. */
    String href(String target);

    /** A drawing with its text. */
    String image(String target, String text);

    /** Running prose outside links and headings, as plain text, where words may be explained. */
    String prose(String words);

    /** The name of a place on the page, where the body's own name for it would stand twice. */
    default String anchor(String anchor) {
        return anchor;
    }

    /** What stands right behind a heading. */
    default String behindHeading(Heading heading) {
        return "";
    }

    /** The level that a heading has on the page, where the body stands below another heading. */
    default int level(int level) {
        return level;
    }
}
