package org.lupusportal.check;

import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Passage;

/**
 * A stretch of text that a reader sees in one piece.
 *
 * @param role what it is to the reader
 * @param prose its words, each character with its place
 * @param marks what its writer bound to parts of it; empty where the text is no Markdown
 */
public record ReaderText(Role role, Passage prose, List<Mark> marks) {

    public ReaderText {
        marks = List.copyOf(marks);
    }

    static ReaderText of(Role role, Passage prose) {
        return new ReaderText(role, prose, List.of());
    }

    static Stream<ReaderText> of(Role role, List<Block> blocks) {
        return blocks.stream()
                .map(block -> new ReaderText(
                        block.kind() == Block.Kind.HEADING ? Role.HEADING : role, block.prose(), block.marks()));
    }

    /** Marks that bind words: mentions of claims and overrulings. */
    public Stream<Mark> bindings() {
        return marks.stream().filter(mark -> !(mark instanceof Mark.Citation));
    }

    public Stream<Mark.Mention> mentions() {
        return marks.stream().filter(Mark.Mention.class::isInstance).map(Mark.Mention.class::cast);
    }

    /** What a text is to its reader, and with it what the text can carry. */
    public enum Role {
        BODY("this text", true),
        HEADING("a heading", false),
        KEY_POINT("a key point", true),
        TITLE("a title", false),
        SUMMARY("a summary", false),
        QUESTION("a question", false),
        CHANGE("a note of change", false),
        ANSWER("an answer", true),
        /** What something is called: a word of the glossary, an intervention, an outcome. */
        NAME("a name", false),
        DEFINITION("a definition", true),
        SITE("the site file", false),
        /** Words that stand with a claim wherever it is shown: caveat, reasons, what would change our mind. */
        BESIDE_CLAIM("a claim's own note", false),
        /** Who was studied, with what, for whom. */
        FACT("a fact of a study", false),
        DRAWING("a drawing", false);

        private final String words;
        private final boolean marked;

        Role(String words, boolean marked) {
            this.words = words;
            this.marked = marked;
        }

        /** The role in a sentence: "a heading". */
        public String words() {
            return words;
        }

        /** Whether claims and sources can be bound to it. */
        public boolean canCarryMarks() {
            return marked;
        }
    }
}
