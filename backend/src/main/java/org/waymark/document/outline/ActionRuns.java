package org.waymark.document.outline;

import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Knows the rows of an action table in a table that has no heading row. */
final class ActionRuns {

    private static final int FEWEST_CELLS = 4;
    private static final int MOST_CELLS = 8;

    private ActionRuns() {}

    /** Whether it can be the rest of the action table that ends right before it. */
    static boolean goesOn(Table table) {
        return table.rows().stream().noneMatch(ActionColumns::heading)
                && table.rows().stream().allMatch(row -> alone(row) || (wide(row) && numberOrNone(row)));
    }

    /** Whether its rows are those of an action table by themselves: wide, and numbered as actions are. */
    static boolean unheaded(Table table) {
        boolean rows = table.rows().stream().allMatch(row -> alone(row) || (wide(row) && numberOrNone(row)));
        long numbered =
                table.rows().stream().filter(row -> !alone(row) && action(row)).count();
        return rows && numbered > 0 && table.rows().stream().noneMatch(ActionColumns::heading);
    }

    private static boolean alone(Table.Row row) {
        return row.cells().size() == 1;
    }

    private static boolean wide(Table.Row row) {
        return row.cells().size() >= FEWEST_CELLS && row.cells().size() <= MOST_CELLS;
    }

    private static boolean numberOrNone(Table.Row row) {
        String first = first(row);
        return first.isEmpty()
                || (first.length() <= LONGEST_NUMBER && RowNumber.read(first).kind() != RowNumber.Kind.NONE);
    }

    private static boolean action(Table.Row row) {
        RowNumber number = RowNumber.read(first(row));
        return number.kind() == RowNumber.Kind.ACTION && number.ref().contains(".");
    }

    private static final int LONGEST_NUMBER = 20;

    private static String first(Table.Row row) {
        return row.cells().isEmpty() ? "" : Lines.text(row.cells().getFirst().blocks());
    }
}
