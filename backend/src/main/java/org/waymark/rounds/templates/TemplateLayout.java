package org.waymark.rounds.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.kernel.Kebab;
import org.waymark.rounds.RoundView;
import org.waymark.sheets.SheetColumn;
import org.waymark.sheets.SheetColumn.Use;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetLayout;

/** The table of a template: which columns it has, what it says of itself, and its rows. */
final class TemplateLayout {
    static final String ROUND_ID = "roundId";
    static final String ACTION_ID = "actionId";
    static final String AGENCY_ID = "agencyId";
    static final String REPORT_VERSION = "reportVersion";
    static final String STATUS = "status";
    static final String RATING = "rating";
    static final String RATING_REASON = "ratingReason";
    static final String DONE = "done";
    static final String NEXT = "next";
    static final String OBSTACLES = "obstacles";
    static final String PERCENT = "percent";
    static final String EVIDENCE = "evidence";
    static final String AS_IT_STANDS = "asItStands";

    private static final int NARROW = 10;
    private static final int SHORT = 16;
    private static final int WIDE = 44;

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn(ROUND_ID, "Round id", NARROW, Use.HIDDEN),
            new SheetColumn(ACTION_ID, "Action id", NARROW, Use.HIDDEN),
            new SheetColumn(AGENCY_ID, "Agency id", NARROW, Use.HIDDEN),
            new SheetColumn(REPORT_VERSION, "Report version", NARROW, Use.HIDDEN),
            new SheetColumn("priority", "Priority", SHORT, Use.READ_ONLY),
            new SheetColumn("ref", "No", NARROW, Use.READ_ONLY),
            new SheetColumn("title", "Action", WIDE, Use.READ_ONLY),
            new SheetColumn("timescale", "Timescale", SHORT, Use.READ_ONLY),
            new SheetColumn("agency", "Agency", NARROW, Use.READ_ONLY),
            new SheetColumn("last", "Last time", SHORT, Use.READ_ONLY),
            new SheetColumn("state", "Report so far", SHORT, Use.READ_ONLY),
            new SheetColumn(STATUS, "Status", SHORT, Use.FILLED).offering(spoken(ActionStatus.values())),
            new SheetColumn(RATING, "Rating, only if it differs from what the status says", SHORT, Use.FILLED)
                    .offering(spoken(Rating.values())),
            new SheetColumn(RATING_REASON, "Why the rating differs", WIDE, Use.FILLED),
            new SheetColumn(DONE, "What was done", WIDE, Use.FILLED),
            new SheetColumn(NEXT, "What is next", WIDE, Use.FILLED),
            new SheetColumn(OBSTACLES, "What stands in the way", WIDE, Use.FILLED),
            new SheetColumn(PERCENT, "Percent complete", NARROW, Use.FILLED),
            new SheetColumn(EVIDENCE, "Evidence: title | address, one a line", WIDE, Use.FILLED),
            new SheetColumn(AS_IT_STANDS, "Report it as it stands", SHORT, Use.FILLED).offering(List.of("Yes")));

    private TemplateLayout() {}

    private static List<String> spoken(Enum<?>[] constants) {
        return Stream.of(constants).map(Kebab::name).map(DueRow::spoken).toList();
    }

    /** What is needed to read one that came back. */
    static final SheetLayout READ = new SheetLayout("Progress", COLUMNS, List.of());

    static SheetLayout of(RoundView round) {
        List<String> words = new ArrayList<>(List.of(
                "Progress in " + round.period().label(),
                "Due on " + round.due() + ".",
                "Each row of the sheet 'Progress' is a report that you owe on one action. It holds last time's words,"
                        + " or what you have begun to write.",
                "Change what has changed: at least the status, and what was done. The grey columns are only to be read.",
                "Nothing has changed at all? Choose 'Yes' in the last column of the row. A row in which nothing is"
                        + " changed or chosen is left alone.",
                "The rating follows from the status. Choose another only if it differs, and say why.",
                "Then send the workbook back to the page you had it from. You will see what it would do before"
                        + " anything is changed."));
        if (round.instructions() != null) {
            words.add(1, round.instructions());
        }
        return new SheetLayout(READ.sheet(), COLUMNS, words, true);
    }

    static List<@Nullable Object> cells(RoundView round, DueRow due, SheetForm form) {
        TemplateView.TemplateRow row = TemplateView.TemplateRow.of(due);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(round.id().toString());
        cells.add(row.actionId().toString());
        cells.add(row.agencyId().toString());
        cells.add(row.reportVersion());
        cells.add(row.priority());
        cells.add(row.ref());
        cells.add(row.title());
        cells.add(row.timescale());
        cells.add(row.agency());
        cells.add(row.last());
        cells.add(row.state());
        cells.add(chosen(row.status(), form));
        cells.add(chosen(row.rating(), form));
        cells.add(fitting(row.ratingReason(), form));
        cells.add(fitting(row.done(), form));
        cells.add(fitting(row.next(), form));
        cells.add(fitting(row.obstacles(), form));
        cells.add(row.percent());
        cells.add(row.evidence().isEmpty() ? null : fitting(TemplateCells.evidence(row.evidence()), form));
        cells.add(null);
        return cells;
    }

    private static @Nullable String chosen(@Nullable Enum<?> constant, SheetForm form) {
        if (constant == null) {
            return null;
        }
        return form == SheetForm.XLSX ? DueRow.spoken(Kebab.name(constant)) : Kebab.name(constant);
    }

    private static @Nullable String fitting(@Nullable String text, SheetForm form) {
        return text == null || form.fits(text) ? text : TemplateCells.KEPT;
    }
}
