package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.document.outline.ActionColumns;
import org.waymark.document.outline.Column;
import org.waymark.document.outline.Piece;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Sorts the cells of action tables into columns; repeated heading rows fall away. */
public final class RawRows {

    private final Reading reading;
    private final String where;
    private final List<RawRow> rows = new ArrayList<>();
    private @Nullable ActionColumns columns;
    private final Set<String> unknown = new HashSet<>();
    /** What the last cell that begins a merged one said, by grid column. */
    private final Map<Integer, List<Line>> merged = new HashMap<>();

    private RawRows(Reading reading, String where) {
        this.reading = reading;
        this.where = where;
    }

    public static List<RawRow> of(List<Piece.Actions> tables, Reading reading, String where) {
        RawRows raw = new RawRows(reading, where);
        tables.forEach(raw::table);
        return raw.rows;
    }

    private void table(Piece.Actions table) {
        boolean top = true;
        merged.clear();
        if (columns == null && !table.headed()) {
            columns = ActionColumns.usual(table.widest());
            reading.findings.warning(
                    "action-table-without-heading",
                    where + ", action table",
                    null,
                    "The table has no heading row. Its columns were taken to stand in the format's usual order.");
        }
        for (Table.Row row : table.rows()) {
            ActionColumns heading = ActionColumns.of(row);
            if (heading != null) {
                columns = heading;
                top = true;
                heading(columns, row);
                continue;
            }
            ActionColumns finer = columns == null || !top ? null : columns.refined(row);
            if (finer != null) {
                columns = finer;
                heading(columns, row);
            } else if (columns != null) {
                RawRow sorted = sort(row, columns);
                sorted.top = top;
                sorted.numbered = columns.numbered();
                if (!sorted.blank()) {
                    rows.add(sorted);
                    top = false;
                }
            }
        }
    }

    private void heading(ActionColumns found, Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            List<Line> lines = Lines.of(row.cells().get(i).blocks());
            String words = Lines.written(lines);
            reading.place(lines, where + ", heading of the action table");
            if (found.covered(row, i).getFirst().column() != Column.OTHER) {
                reading.ledger.label(words, where + ", heading of the action table");
            } else if (!unknown.add(words)) {
                reading.ledger.echo(words);
            } else if (!words.isEmpty()) {
                reading.findings.info(
                        "unknown-column",
                        where + ", action table",
                        words,
                        "The format has no such column. What stands in it is kept in the note of each action.");
            }
        }
    }

    private RawRow sort(Table.Row row, ActionColumns columns) {
        RawRow sorted = new RawRow();
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            List<ActionColumns.Place> covered = columns.covered(row, i);
            List<Line> lines = Lines.of(cell.blocks());
            reading.place(lines, where + ", action table");
            if (cell.continued() && lines.isEmpty()) {
                carry(sorted, covered.getFirst(), cell);
            } else {
                merged.put(cell.column(), lines);
                put(sorted, covered, lines);
            }
        }
        return sorted;
    }

    private void carry(RawRow sorted, ActionColumns.Place place, Table.Cell cell) {
        if (!sorted.lines(place.column()).isEmpty()) {
            return;
        }
        sorted.continued.add(place.column());
        boolean spoken = place.column() != Column.NUMBER && place.column() != Column.ACTION;
        if (spoken && place.column() != Column.OTHER) {
            sorted.cells.put(place.column(), merged.getOrDefault(cell.column(), List.of()));
        }
    }

    private static void put(RawRow sorted, List<ActionColumns.Place> covered, List<Line> lines) {
        ActionColumns.Place first = covered.getFirst();
        boolean coversAction = covered.stream().anyMatch(place -> place.column() == Column.ACTION);
        Column column = coversAction ? Column.ACTION : first.column();
        if (column == Column.ACTION) {
            sorted.actionSpan = covered.size();
        }
        if (column == Column.OTHER) {
            append(sorted.others, first.heading(), lines);
            return;
        }
        if (!lines.isEmpty() && sorted.continued.remove(column)) {
            sorted.cells.remove(column);
        }
        append(sorted.cells, column, lines);
        boolean open = covered.size() > 1 && open(lines);
        for (ActionColumns.Place other : covered) {
            if (open && other.column() != column && other.column() != Column.OTHER) {
                append(sorted.cells, other.column(), lines);
            }
        }
    }

    private static <K> void append(Map<K, List<Line>> cells, K key, List<Line> lines) {
        List<Line> all = new ArrayList<>(cells.getOrDefault(key, List.of()));
        all.addAll(lines);
        cells.put(key, all);
    }

    /** "tbc" in a cell that covers several columns is meant for each. */
    private static boolean open(List<Line> lines) {
        return Lines.written(lines).strip().matches("(?i)t\\.?b\\.?[cad]\\.?|to be confirmed");
    }
}
