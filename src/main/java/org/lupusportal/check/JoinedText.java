package org.lupusportal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Passage;

/** Puts a text together out of parts that are written apart, each letter with its place and each mark on its words. */
final class JoinedText {

    private final Role role;
    private final List<ReaderText> parts;
    private final StringBuilder words = new StringBuilder();
    private int[] places = new int[64];
    private final List<Mark> marks = new ArrayList<>();
    private Optional<Passage> last = Optional.empty();

    /**
     * Begins a text.
     *
     * @param role what it is to the reader
     * @param known texts of which it is made besides those that are put into it whole
     */
    JoinedText(Role role, List<ReaderText> known) {
        this.role = role;
        this.parts = new ArrayList<>(known);
    }

    int length() {
        return words.length();
    }

    /** Puts a whole text behind what is there, with what is bound to it. */
    void part(ReaderText part) {
        gap();
        int from = words.length();
        take(part.prose(), 0, part.prose().text().length());
        mark(part.marks(), i -> i + from);
        parts.add(part);
    }

    /** Puts a stretch of a text behind what is there, with what is bound to words in it. */
    void stretch(ReaderText text, int from, int to) {
        int moved = words.length() - from;
        take(text.prose(), from, to);
        text.marks().stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .forEach(mark -> marks.add(mark.moved(i -> Math.min(Math.max(i, from), to) + moved)));
    }

    /** Ends a line, so that what follows is read as a text of its own. */
    void line() {
        add("\n", places[words.length() - 1]);
    }

    /** Puts a stretch of a passage behind what is there. */
    void take(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            take(passage, i, passage.text().substring(i, i + 1));
        }
    }

    /** Puts what is read for one letter of a passage; may be empty. */
    void take(Passage passage, int at, String read) {
        last = Optional.of(passage);
        add(read, passage.offsetAt(at));
    }

    /** Puts a passage among the words of another; gives by how much those behind it move. */
    int insert(Passage passage) {
        int before = words.length();
        gap();
        take(passage, 0, passage.text().length());
        gap();
        return words.length() - before;
    }

    /** Words that are written elsewhere are placed where the text goes on. */
    void borrow(String elsewhere) {
        gap();
        add(elsewhere, places[words.length() - 1]);
    }

    /** Binds what is bound to words that now stand elsewhere. */
    void mark(List<Mark> bound, IntUnaryOperator place) {
        bound.forEach(mark -> marks.add(mark.moved(place)));
    }

    private void gap() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            add(" ", places[words.length() - 1]);
        }
    }

    private void add(String text, int place) {
        int from = words.length();
        words.append(text);
        if (words.length() > places.length) {
            places = Arrays.copyOf(places, words.length() * 2);
        }
        Arrays.fill(places, from, words.length(), place);
    }

    ReaderText text() {
        int length = words.length();
        int[] offsets = Arrays.copyOf(places, length + 1);
        offsets[length] = length == 0 ? 0 : places[length - 1] + 1;
        return new ReaderText(role, Passage.of(last.orElseThrow().file(), words.toString(), offsets), marks, parts);
    }
}
