package org.waymark.workbooks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionView;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Titled;
import org.waymark.sheets.SheetForm;

/** An action as the cells of a row. */
public final class ActionCells {
    private static final String CUT = "… [cut off: longer than a cell of a workbook may be]";
    private static final int KEPT = 4000;

    private ActionCells() {}

    /** The row, in the order of the columns. */
    public static List<@Nullable Object> of(ActionView action, SheetForm form) {
        Map<ActionColumn, Object> cells = new EnumMap<>(ActionColumn.class);
        cells.put(ActionColumn.ID, action.id().toString());
        cells.put(ActionColumn.VERSION, action.version());
        cells.put(ActionColumn.PLAN, words(action.plan().title()));
        texts(action).forEach((column, text) -> cells.put(column, form.fits(text) ? text : cut(text)));
        cells.put(ActionColumn.STATUS, Kebab.name(action.status()));
        cells.put(ActionColumn.OVERDUE, action.overdue());
        if (action.nextDue() != null) {
            cells.put(ActionColumn.NEXT_DUE, action.nextDue());
        }
        List<@Nullable Object> row = new ArrayList<>();
        for (ActionColumn column : ActionColumn.values()) {
            row.add("".equals(cells.get(column)) ? null : cells.get(column));
        }
        return row;
    }

    /** What the columns that are taken back say. */
    static Map<ActionColumn, String> texts(ActionView action) {
        Map<ActionColumn, String> texts = new EnumMap<>(ActionColumn.class);
        Titled parent = action.parent();
        texts.put(ActionColumn.PRIORITY, words(action.priority().ref()));
        texts.put(ActionColumn.PARENT, parent == null ? "" : words(parent.ref()));
        texts.put(ActionColumn.REF, action.ref());
        texts.put(ActionColumn.TITLE, words(action.title().text()));
        texts.put(ActionColumn.TITLE_STATE, Kebab.name(action.title().state()));
        texts.put(ActionColumn.DESCRIPTION, words(action.description()));
        texts.put(ActionColumn.TIMESCALE, OpenWords.of(action.timescale()));
        texts.put(ActionColumn.MILESTONES, milestones(action));
        texts.put(ActionColumn.LEAD_AGENCIES, LeadWords.of(action.leadAgencies()));
        texts.put(ActionColumn.LEAD_OFFICERS, LeadWords.of(action.leadOfficers()));
        texts.put(
                ActionColumn.MONITORING,
                OpenWords.of(action.monitoring().state(), action.monitoring().text()));
        texts.put(
                ActionColumn.MONITORING_GROUPS, LeadWords.of(action.monitoring().groups()));
        texts.put(ActionColumn.MONITORING_SOURCE, words(action.monitoring().source()));
        texts.put(ActionColumn.NOTE, words(action.note()));
        texts.put(
                ActionColumn.EXTERNAL_IDS,
                action.externalIds().stream()
                        .map(external -> external.system() + ": " + external.value())
                        .collect(Collectors.joining("\n")));
        return texts;
    }

    private static String milestones(ActionView action) {
        return MilestoneLine.coded(action.milestones()).entrySet().stream()
                .map(each -> MilestoneLine.of(each.getKey(), each.getValue()).written())
                .collect(Collectors.joining("\n"));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A part of it for the eye. It is never taken back: it is not what the action says. */
    static String cut(String text) {
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, KEPT))) + CUT;
    }
}
