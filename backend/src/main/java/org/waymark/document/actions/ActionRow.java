package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.document.outline.Column;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Line;

/** An action or a sub-action while its rows are gathered. */
public final class ActionRow {

    final String ref;
    final @Nullable String heading;
    final @Nullable ActionRow parent;
    final Map<Column, List<Line>> cells = new EnumMap<>(Column.class);
    final Map<String, List<Line>> others = new LinkedHashMap<>();
    public final List<ActionRow> subActions = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    ActionRow(String ref, @Nullable String heading, @Nullable ActionRow parent) {
        this.ref = ref;
        this.heading = heading;
        this.parent = parent;
    }

    public List<Line> lines(Column column) {
        return cells.getOrDefault(column, List.of());
    }

    @Nullable
    Line lastActionLine() {
        List<Line> lines = lines(Column.ACTION);
        return lines.isEmpty() ? null : lines.getLast();
    }

    void take(RawRow row) {
        row.cells.forEach((column, lines) -> {
            if (column != Column.NUMBER) {
                cells.put(column, new ArrayList<>(lines));
            }
        });
        addOthers(row);
    }

    /** Takes the lower part of a row that a page break has cut. */
    void carryOn(RawRow row, Cuts cuts) {
        row.cells.forEach((column, lines) -> {
            if (column != Column.NUMBER && !row.continued.contains(column)) {
                cells.put(column, RowCut.join(lines(column), lines, column, cuts));
            }
        });
        addOthers(row);
    }

    private void addOthers(RawRow row) {
        row.others.forEach((name, lines) -> {
            if (!lines.isEmpty()) {
                others.computeIfAbsent(name, any -> new ArrayList<>()).addAll(lines);
            }
        });
    }
}
