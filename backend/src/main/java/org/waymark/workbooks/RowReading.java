package org.waymark.workbooks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionView;
import org.waymark.sheets.SheetCell;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetRow;

/** One row: which action it means, which of its cells say something new, and what is wrong with it. */
final class RowReading {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Set<SheetCell.Kind> NOT_WRITTEN = Set.of(SheetCell.Kind.FORMULA, SheetCell.Kind.ERROR);

    final SheetRow row;
    final @Nullable ActionView action;
    final RowFaults faults;
    private final Standing standing;
    private final Map<ActionColumn, String> cells = new EnumMap<>(ActionColumn.class);
    private final Map<ActionColumn, String> now;
    private final Set<ActionColumn> changed = EnumSet.noneOf(ActionColumn.class);

    RowReading(SheetRow row, Standing standing, SheetForm form, Set<UUID> before) {
        this.row = row;
        this.standing = standing;
        row.cells().forEach((name, cell) -> cells.put(ActionColumn.of(name), words(ActionColumn.of(name), cell)));
        String id = cells.getOrDefault(ActionColumn.ID, "").strip();
        action = id.isEmpty() ? null : meant(id);
        now = action == null ? Map.of() : ActionCells.texts(action);
        faults = new RowFaults(row.number(), now, cells);
        if (!id.isEmpty() && action == null) {
            faults.add(
                    ActionColumn.ID,
                    "unknown",
                    "The plan has no action of this id: it was deleted, or stands in another plan. Leave the id empty to"
                            + " add it as a new one.");
        } else if (action != null && !before.add(action.id())) {
            faults.add(ActionColumn.ID, "repeated", "Another row of the file means the same action.");
        }
        compare(form);
        if (action != null && !changed.isEmpty()) {
            version(action);
        }
    }

    private static String words(ActionColumn column, SheetCell cell) {
        String text = cell.text().replaceAll("\\r\\n?", "\n");
        return column == ActionColumn.TIMESCALE && cell.kind() == SheetCell.Kind.DAY
                ? DAY.format(LocalDate.parse(text))
                : text;
    }

    private @Nullable ActionView meant(String id) {
        try {
            return standing.shown(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private void compare(SheetForm form) {
        row.cells().forEach((name, cell) -> {
            ActionColumn column = ActionColumn.of(name);
            String said = cells.getOrDefault(column, "");
            String stands = now.getOrDefault(column, "");
            boolean cut = !form.fits(stands);
            if (column.changes() && !said.strip().equals(plain(cut ? ActionCells.cut(stands) : stands))) {
                changed.add(column);
                if (NOT_WRITTEN.contains(cell.kind())) {
                    faults.add(column, "formula", "A formula stands here. Write what it comes to in its place.");
                } else if (cut) {
                    faults.add(
                            column,
                            "too-long",
                            "The text is longer than a cell of a workbook may be. Change it on the action's page.");
                } else if (column == ActionColumn.REF && cell.kind() == SheetCell.Kind.DAY) {
                    faults.add(column, "wrong-type", "The spreadsheet took the number for a day. Write it as text.");
                }
            }
        });
    }

    private static String plain(String text) {
        return text.replaceAll("\\r\\n?", "\n").strip();
    }

    private void version(ActionView meant) {
        String said = cells.getOrDefault(ActionColumn.VERSION, "").strip();
        if (!said.matches("\\d{1,15}") || Long.parseLong(said) > meant.version()) {
            faults.add(
                    ActionColumn.VERSION,
                    "version-needed",
                    "It must be the version that the row was exported with, so that nobody's change is lost.");
        } else if (Long.parseLong(said) < meant.version()) {
            changed.forEach(column -> faults.add(
                    column,
                    "stale",
                    "Somebody has changed the action since the file was written. Export it again, and put your change on"
                            + " top."));
        }
    }

    /** A new action needs no cell to have changed. */
    boolean says() {
        return action == null || !changed.isEmpty();
    }

    boolean below() {
        return !cells.getOrDefault(ActionColumn.PARENT, "").isBlank();
    }

    /** What the action is to be; null when the row is wrong, which its faults then say. */
    @Nullable
    ActionInput becomes() {
        ActionInput read = new ActionReading(standing, faults, cells, changed, action).read();
        return faults.none() ? read : null;
    }

    ComparedRow compared(RowOutcome outcome, @Nullable UUID id) {
        List<ChangedCell> differences = new ArrayList<>();
        for (ActionColumn column : changed) {
            String before = RowFaults.blank(now.get(column));
            String after = RowFaults.blank(cells.get(column));
            if (before != null || after != null) {
                differences.add(new ChangedCell(column, before, after));
            }
        }
        return new ComparedRow(
                row.number(),
                id,
                below(),
                cells.getOrDefault(ActionColumn.REF, now.getOrDefault(ActionColumn.REF, ""))
                        .strip(),
                cells.getOrDefault(ActionColumn.TITLE, now.getOrDefault(ActionColumn.TITLE, ""))
                        .strip(),
                outcome,
                differences);
    }
}
