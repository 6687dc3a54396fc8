package org.waymark.document.actions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.document.outline.Column;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;

/** A row of an action table, its cells by the meaning of their columns. */
final class RawRow {

    final Map<Column, List<Line>> cells = new EnumMap<>(Column.class);
    /** Cells of columns that the format does not know, by the words of their heading. */
    final Map<String, List<Line>> others = new LinkedHashMap<>();
    /** Columns in which the row is the lower part of a merged cell. */
    final Set<Column> continued = EnumSet.noneOf(Column.class);
    /** Columns that the cell with the action's text covers. */
    int actionSpan = 1;
    /** Whether a page may have ended before this row. */
    boolean top;
    /** Whether its table has a column for numbers. */
    boolean numbered = true;

    List<Line> lines(Column column) {
        return cells.getOrDefault(column, List.of());
    }

    String text(Column column) {
        return Lines.written(lines(column)).strip();
    }

    boolean blank() {
        return cells.values().stream().allMatch(List::isEmpty)
                && others.values().stream().allMatch(List::isEmpty);
    }

    /** Whether nothing but the action's text stands in the row. */
    boolean onlyAction() {
        return cells.entrySet().stream()
                        .allMatch(cell -> cell.getKey() == Column.ACTION
                                || cell.getValue().isEmpty())
                && others.values().stream().allMatch(List::isEmpty)
                && !lines(Column.ACTION).isEmpty();
    }
}
