package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a table as it is pasted from a page or a document, its cells parted by tabs, read with the heads of its columns: "92%" under
 * "Success rate" says what neither says alone. Immutable.
 *
 * @param start where the row starts in the text
 * @param end where it ends
 * @param words what it says with the heads; empty for the heads themselves, which say nothing
 */
record PastedTable(int start, int end, Optional<String> words) {

    private static final Pattern TAB = Pattern.compile(" *\t *");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** A line of more is no table that anybody reads. */
    private static final int MOST_CELLS = 20;

    private static final int FEWEST_CELLS = 2;

    /** The rows of all tables in a text that have heads. */
    static List<PastedTable> rows(String text) {
        List<PastedTable> rows = new ArrayList<>();
        List<String> heads = List.of();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            List<String> cells = cells(text.substring(start, end));
            if (cells.size() >= FEWEST_CELLS && cells.size() == heads.size()) {
                rows.add(new PastedTable(start, end, Optional.of(under(heads, cells))));
            } else {
                heads = areHeads(cells) ? cells : List.of();
                if (!heads.isEmpty()) {
                    rows.add(new PastedTable(start, end, Optional.empty()));
                }
            }
            start = end + 1;
        }
        return rows;
    }

    /** Whether a sentence is this row and nothing else: cells that hold sentences of their own are read alone. */
    boolean isIn(String text, int from, int to) {
        return start <= from
                && to <= end
                && text.substring(start, from).isBlank()
                && text.substring(to, end).isBlank();
    }

    private static List<String> cells(String line) {
        return line.indexOf('\t') < 0 ? List.of() : List.of(TAB.split(line.strip(), MOST_CELLS));
    }

    private static boolean areHeads(List<String> cells) {
        return cells.size() >= FEWEST_CELLS
                && cells.stream().noneMatch(cell -> cell.isBlank() || cell.endsWith("."))
                && cells.stream()
                                        .skip(1)
                                        .filter(cell -> FIGURE.matcher(cell).find())
                                        .count()
                                * 2
                        < cells.size();
    }

    /** The first cell says of what the others are. */
    private static String under(List<String> heads, List<String> cells) {
        StringBuilder words = new StringBuilder(cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            words.append(", ").append(heads.get(i)).append(' ').append(cells.get(i));
        }
        return words.toString();
    }
}
