package org.waymark.workbooks;

import java.util.Arrays;
import java.util.List;
import org.waymark.sheets.SheetColumn;
import org.waymark.sheets.SheetLayout;

/** The columns of a table of actions. */
public enum ActionColumn {
    ID("id", "Id", 38, SheetColumn.Use.HIDDEN),
    VERSION("version", "Version", 9, SheetColumn.Use.FILLED),
    PLAN("plan", "Plan", 24, SheetColumn.Use.READ_ONLY),
    PRIORITY("priority", "Priority", 10, SheetColumn.Use.FILLED),
    PARENT("parent", "Sub-action of", 10, SheetColumn.Use.FILLED),
    REF("ref", "No", 8, SheetColumn.Use.FILLED),
    TITLE("title", "Action", 50, SheetColumn.Use.FILLED),
    TITLE_STATE("titleState", "Action is", 13, SheetColumn.Use.FILLED),
    DESCRIPTION("description", "Description", 50, SheetColumn.Use.FILLED),
    TIMESCALE("timescale", "Timescale", 20, SheetColumn.Use.FILLED),
    MILESTONES("milestones", "Milestones", 50, SheetColumn.Use.FILLED),
    LEAD_AGENCIES("leadAgencies", "Lead agencies", 20, SheetColumn.Use.FILLED),
    LEAD_OFFICERS("leadOfficers", "Lead officers, posts and groups", 30, SheetColumn.Use.FILLED),
    MONITORING("monitoring", "Monitoring", 30, SheetColumn.Use.FILLED),
    MONITORING_GROUPS("monitoringGroups", "Monitoring groups", 24, SheetColumn.Use.FILLED),
    MONITORING_SOURCE("monitoringSource", "Monitoring source", 24, SheetColumn.Use.FILLED),
    NOTE("note", "Note", 40, SheetColumn.Use.FILLED),
    EXTERNAL_IDS("externalIds", "External ids", 24, SheetColumn.Use.FILLED),
    STATUS("status", "Status", 14, SheetColumn.Use.READ_ONLY),
    OVERDUE("overdue", "Overdue", 10, SheetColumn.Use.READ_ONLY),
    NEXT_DUE("nextDue", "Next due", 13, SheetColumn.Use.READ_ONLY);

    private static final String SHEET = "Actions";
    private static final List<String> INSTRUCTIONS = List.of(
            "How to change many actions in this workbook",
            "Change the white columns of the sheet 'Actions', save the workbook, and load it on the page of the plan's"
                    + " actions, 'Change many in a workbook'. You see every change before it is made.",
            "The grey columns are there to be read. What you write in them is not read back.",
            "A row that you delete here stays in the plan. To add an action, fill a new row and leave 'Version' empty.",
            "Leave 'Version' and the hidden column 'Id' as they are: they tell which action a row is, and whether somebody"
                    + " has changed it since.",
            "Priority and 'Sub-action of' are numbers of the plan, such as 1 or 1.2.",
            "'Action is' says 'set', or 'unconfirmed' while the words are still open.",
            "Timescale: write it as you would in the plan: By Sept 2009, Quarterly, TBC. 'TBC: Sept 2009' is a proposal.",
            "Milestones: one a line. A line that begins with # and letters is a milestone that is there already: keep"
                    + " these letters. After the words may stand '| when: Sept 2009', '| officer: a name or post' and"
                    + " '| done: 2009-09-30'. A line without # is a new milestone; a line that you delete is taken out.",
            "Lead agencies: codes, with ; between them, supporting ones in brackets: CSF; (ACS). 'TBC: CSF' is not"
                    + " confirmed yet. An agency that is new in an action is asked whether it takes its place.",
            "Lead officers, posts and groups, and monitoring groups: names, with ; between them.",
            "A blank lead on a sub-action is that of its action.",
            "External ids: one a line, the system, a colon and the id there: case-system: A-1042.");

    private final String key;
    private final String title;
    private final int width;
    private final SheetColumn.Use use;

    ActionColumn(String key, String title, int width, SheetColumn.Use use) {
        this.key = key;
        this.title = title;
        this.width = width;
        this.use = use;
    }

    /** As programs call it. */
    public String key() {
        return key;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Whether what it says is taken back; the two that tell which action it is are not changed by a row. */
    boolean changes() {
        return use == SheetColumn.Use.FILLED && this != VERSION;
    }

    /** The layout, with the codes of the agencies that a workbook offers to choose from. */
    public static SheetLayout layout(List<String> agencies) {
        return new SheetLayout(
                SHEET,
                Arrays.stream(values())
                        .map(each -> switch (each) {
                            case LEAD_AGENCIES -> each.column().offering(agencies);
                            case TITLE_STATE -> each.column().offering(List.of("set", "unconfirmed"));
                            default -> each.column();
                        })
                        .toList(),
                INSTRUCTIONS);
    }

    private SheetColumn column() {
        return new SheetColumn(key, title, width, use);
    }

    /** The column of this name; what is not one of them is nothing that a fault can be in. */
    static ActionColumn of(String name) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
