package org.lupusportal.markdown;

import java.util.List;

/**
 * A row of a table, which is read across.
 *
 * @param heads the heads of the columns, in order; the row itself where it is the head
 * @param cells its cells, in order
 */
public record TableRow(List<Block> heads, List<Block> cells) {

    public TableRow {
        heads = List.copyOf(heads);
        cells = List.copyOf(cells);
    }

    /** Whether it is the head of its table. */
    public boolean isHead() {
        return heads.equals(cells);
    }
}
