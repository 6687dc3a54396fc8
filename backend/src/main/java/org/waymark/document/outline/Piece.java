package org.waymark.document.outline;

import java.util.List;
import org.waymark.document.text.Line;
import org.waymark.document.word.Table;

/** What the document's body falls into before it is sorted into priorities and sections. */
public sealed interface Piece {

    /** A line that says something. */
    record Text(Line line) implements Piece {}

    /** The top of a priority block. */
    record Top(List<Table.Row> rows) implements Piece {}

    /** Rows of an action table, with or without its heading row. */
    record Actions(List<Table.Row> rows) implements Piece {

        public boolean headed() {
            return rows.stream().anyMatch(ActionColumns::heading);
        }

        public int widest() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    /** The table that lists the priorities. */
    record Contents(Table table) implements Piece {}

    /** A table that is no more than text. */
    record Plain(Table table) implements Piece {}
}
