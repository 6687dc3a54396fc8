package org.waymark.document.word;

import java.util.List;

/** A table; rows may differ in their cells. */
public record Table(List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param header whether Word repeats it on every page
     */
    public record Row(List<Cell> cells, boolean header) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell at its place in the grid.
     *
     * @param column the first grid column, from 0
     * @param span how many grid columns it covers
     * @param continued whether it is the lower part of a cell that begins in a row above
     */
    public record Cell(List<Block> blocks, int column, int span, boolean continued) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }
}
