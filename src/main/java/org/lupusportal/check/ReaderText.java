package org.lupusportal.check;

import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A stretch of text that a reader sees in one piece.
 *
 * @param role what it is to the reader
 * @param prose its words, each character with its place
 * @param marks what its writer bound to parts of it; empty where the text is no Markdown
 * @param parts where it is written apart, the texts of which it is made; what is found in one of them is not found again
 */
public record ReaderText(Role role, Passage prose, List<Mark> marks, List<ReaderText> parts) {

    public ReaderText {
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
    }

    ReaderText(Role role, Passage prose, List<Mark> marks) {
        this(role, prose, marks, List.of());
    }

    static ReaderText of(Role role, Passage prose) {
        return new ReaderText(role, prose, List.of());
    }

    /** Each block, and behind it the reasons for which the gate is overruled in it: readers see those on a page of their own. */
    static Stream<ReaderText> of(Role role, List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Stream.concat(
                        Stream.of(of(role, block)),
                        block.overrulings().map(overruling -> of(Role.REASON, reason(overruling)))));
    }

    static ReaderText of(Role role, Block block) {
        return new ReaderText(block.kind() == Block.Kind.HEADING ? Role.HEADING : role, block.prose(), block.marks());
    }

    /** Where a reason holds an escaped letter, its place is the whole notation. */
    private static Passage reason(Mark.Overruling overruling) {
        Span at = overruling.at();
        String reason = overruling.reason();
        int from = at.start() + at.text().lastIndexOf(reason);
        boolean asWritten = from >= at.start();
        int[] offsets = new int[reason.length() + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = asWritten ? from + i : i < reason.length() ? at.start() : at.end();
        }
        return Passage.of(at.file(), reason, offsets);
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
        /** What something is called: a word of the glossary, the outcome of a claim, who reviewed. */
        NAME("a name", false),
        DEFINITION("a definition", true),
        SITE("the site file", false),
        /** What links say that a heard claim speaks of. */
        MATTER("the matter of a heard claim", false),
        /** Words that stand with a claim wherever it is shown: caveat, reasons, what would change our mind. */
        BESIDE_CLAIM("a claim's own note", false),
        /** Why the gate is overruled. */
        REASON("a reason for overruling", false),
        /** The part of a reference that is no title: names, numbers, a journal, a publisher. */
        RECORD("a reference", false),
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
