package org.waymark.workbooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;

/** What is wrong with one row, each with what stands there now and what the file says. */
final class RowFaults {
    /** Where the faults of an action belong, the longest pointers first. */
    private static final Map<String, ActionColumn> PLACES = Map.ofEntries(
            Map.entry("priority", ActionColumn.PRIORITY),
            Map.entry("parent", ActionColumn.PARENT),
            Map.entry("heading", ActionColumn.PARENT),
            Map.entry("ref", ActionColumn.REF),
            Map.entry("title", ActionColumn.TITLE),
            Map.entry("description", ActionColumn.DESCRIPTION),
            Map.entry("timescale", ActionColumn.TIMESCALE),
            Map.entry("milestones", ActionColumn.MILESTONES),
            Map.entry("leadAgencies", ActionColumn.LEAD_AGENCIES),
            Map.entry("leadOfficers", ActionColumn.LEAD_OFFICERS),
            Map.entry("monitoring", ActionColumn.MONITORING),
            Map.entry("note", ActionColumn.NOTE),
            Map.entry("externalIds", ActionColumn.EXTERNAL_IDS));

    private final int row;
    private final Map<ActionColumn, String> now;
    private final Map<ActionColumn, String> said;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    RowFaults(int row, Map<ActionColumn, String> now, Map<ActionColumn, String> said) {
        this.row = row;
        this.now = now;
        this.said = said;
    }

    void add(@Nullable ActionColumn column, String code, String detail) {
        if (seen.add(column + "\n" + code + "\n" + detail)) {
            problems.add(new RowProblem(
                    row,
                    column == null ? null : column.key(),
                    column == null ? null : column.title(),
                    code,
                    detail,
                    column == null ? null : blank(now.get(column)),
                    column == null ? null : blank(said.get(column))));
        }
    }

    void add(Fault fault) {
        String[] path = fault.pointer().split("/", -1);
        ActionColumn column = path.length < 2 ? null : PLACES.get(path[1]);
        if (column == ActionColumn.MONITORING && path.length > 2) {
            column = switch (path[2]) {
                case "groups" -> ActionColumn.MONITORING_GROUPS;
                case "source" -> ActionColumn.MONITORING_SOURCE;
                default -> column;
            };
        }
        add(column, fault.code(), fault.detail());
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<RowProblem> all() {
        return List.copyOf(problems);
    }

    static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
