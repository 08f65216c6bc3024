package org.lupusportal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.InlineImage;
import org.lupusportal.markdown.TableRow;
import org.lupusportal.text.Passage;

/**
 * Texts that are written apart and read in one: the cells of a row with the head of their column, neighboring lines of a drawing, a
 * sentence with the words of an image in it, a heading with the few words under it. Each is judged beside its parts, so that no claim can hide
 * in the gap between two of them. Stateless.
 */
final class ReadTogether {

    /** A label is a few words; what is longer speaks for itself. */
    private static final int LONGEST_LABEL = 60;

    /** A sentence over so many lines of a drawing is still found. */
    private static final int MOST_LINES = 3;

    /** What answers or goes on from something above it is short. */
    private static final int MOST_WORDS = 8;

    private static final Set<Block.Kind> RUNNING =
            EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.LIST_ITEM, Block.Kind.QUOTE);

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Pattern ENDS = Pattern.compile("[.!?]\\W*$");

    /** Three words or more with a capital and a full stop stand for themselves. */
    private static final Pattern SENTENCE = Pattern.compile("^\\W*\\p{Lu}[^ ]*(?: [^ ]+){2,}[.!?]\\W*$");

    private static final Pattern ASKS = Pattern.compile("\\?\\s*$");
    private static final Pattern ANSWER = Pattern.compile("\\W*(?:yes|no|true|false)?\\W*", Pattern.CASE_INSENSITIVE);

    private ReadTogether() {}

    /** What the lines of a drawing say where one goes on in the next. */
    static Stream<ReaderText> drawing(DrawingDraft drawing) {
        List<ReaderText> lines = drawing.words().stream()
                .map(line -> ReaderText.of(Role.DRAWING, line))
                .toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, Math.min(from + MOST_LINES, lines.size()))
                        .mapToObj(to -> lines.subList(from, to)))
                .filter(run -> run.stream().noneMatch(ReadTogether::isSentence))
                .filter(run -> run.stream()
                        .limit(run.size() - 1L)
                        .noneMatch(line -> ENDS.matcher(line.prose().text()).find()))
                .map(ReadTogether::lines);
    }

    /** Several lines, whose shorter runs are parts of them. */
    private static ReaderText lines(List<ReaderText> run) {
        List<ReaderText> shorter = run.size() > 2
                ? List.of(lines(run.subList(1, run.size())), lines(run.subList(0, run.size() - 1)))
                : List.of();
        JoinedText joined = new JoinedText(Role.DRAWING, shorter);
        run.forEach(joined::part);
        return joined.text();
    }

    /** What the rows of tables say, sentences with the words of their images, and blocks that go on from the one before them. */
    static Stream<ReaderText> body(Role role, Body body) {
        return Stream.of(
                        body.rows().stream().flatMap(row -> row(role, row)),
                        body.inlineImages().stream().map(image -> image(role, image)),
                        neighbors(role, body.blocks()))
                .flatMap(texts -> texts);
    }

    /** A heading and the few words under it, a question and its answer: "What cures lupus?", and below "Stem cells." */
    private static Stream<ReaderText> neighbors(Role role, List<Block> blocks) {
        return IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i).kind() != Block.Kind.HEADING)
                .filter(i -> RUNNING.contains(blocks.get(i).kind())
                        && RUNNING.contains(blocks.get(i - 1).kind()))
                .boxed()
                .flatMap(i -> neighbors(ReaderText.of(role, blocks.get(i - 1)), ReaderText.of(role, blocks.get(i))));
    }

    private static Stream<ReaderText> neighbors(ReaderText above, ReaderText below) {
        List<Sentence> before = Sentence.in(above.prose().text());
        List<Sentence> after = Sentence.in(below.prose().text());
        if (before.isEmpty() || after.isEmpty() || !isBrief(below, after.get(0))) {
            return Stream.empty();
        }
        Sentence last = before.get(before.size() - 1);
        JoinedText joined = new JoinedText(below.role(), List.of(above, below));
        joined.stretch(above, last.start(), last.end());
        joined.line();
        joined.stretch(below, after.get(0).start(), after.get(0).end());
        return Stream.of(joined.text());
    }

    private static boolean isBrief(ReaderText text, Sentence sentence) {
        String words = text.prose().text().substring(sentence.start(), sentence.end());
        return GAP.splitAsStream(words.strip()).limit(MOST_WORDS + 1L).count() <= MOST_WORDS;
    }

    private static Stream<ReaderText> row(Role role, TableRow row) {
        List<ReaderText> cells = texts(role, row.cells());
        List<ReaderText> whole = across(role, cells);
        if (row.isHead()) {
            return whole.stream();
        }
        List<ReaderText> heads = texts(role, row.heads());
        List<ReaderText> known = Stream.of(heads, whole, across(role, heads))
                .flatMap(List::stream)
                .toList();
        return Stream.concat(
                whole.stream(),
                IntStream.range(1, Math.min(cells.size(), heads.size()))
                        .filter(i -> isLabel(cells.get(0)) && isLabel(cells.get(i)))
                        .mapToObj(
                                i -> underHead(new JoinedText(role, known), cells.get(0), heads.get(i), cells.get(i))));
    }

    private static List<ReaderText> texts(Role role, List<Block> cells) {
        return cells.stream().map(cell -> ReaderText.of(role, cell)).toList();
    }

    /** The labels of a row in one, where there are several. */
    private static List<ReaderText> across(Role role, List<ReaderText> cells) {
        List<ReaderText> labels = cells.stream().filter(ReadTogether::isLabel).toList();
        JoinedText joined = new JoinedText(role, List.of());
        labels.forEach(joined::part);
        return labels.size() > 1 ? List.of(joined.text()) : List.of();
    }

    /** "MSC", under "Works?", "Yes". */
    private static ReaderText underHead(JoinedText joined, ReaderText first, ReaderText head, ReaderText cell) {
        joined.part(first);
        joined.borrow(ASKS.matcher(head.prose().text()).replaceAll(""));
        if (!ANSWER.matcher(cell.prose().text()).matches()) {
            joined.part(cell);
        }
        return joined.text();
    }

    private static boolean isLabel(ReaderText cell) {
        return cell.prose().text().length() <= LONGEST_LABEL
                && !cell.prose().text().isBlank()
                && (!isSentence(cell) || ASKS.matcher(cell.prose().text()).find());
    }

    private static boolean isSentence(ReaderText text) {
        return SENTENCE.matcher(text.prose().text()).matches();
    }

    private static ReaderText image(Role role, InlineImage image) {
        Block around = image.block();
        Passage prose = around.prose();
        ReaderText block = new ReaderText(role, prose, around.marks());
        ReaderText alt =
                new ReaderText(role, image.words().prose(), image.words().marks());
        JoinedText joined = new JoinedText(role, List.of(block, alt));
        joined.take(prose, 0, image.at());
        int added = joined.insert(alt.prose());
        joined.take(prose, image.at(), prose.text().length());
        joined.mark(around.marks(), i -> i < image.at() ? i : i + added);
        return joined.text();
    }
}
