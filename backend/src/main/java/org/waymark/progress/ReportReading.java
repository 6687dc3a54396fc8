package org.waymark.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.ReportState;
import org.waymark.calendars.Period;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.progress.ProgressReportView.Giver;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/** Makes of a row what a client sees, with the caller's rights. */
record ReportReading(JsonColumns json, Caller caller) {

    ProgressReportView view(ResultSet row) throws SQLException {
        Rating own = Columns.constant(row, "rating", Rating.class);
        ActionStatus status = Columns.constant(row, "status", ActionStatus.class);
        return new ProgressReportView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                new Titled(
                        Columns.known(row, "priority_id"),
                        row.getString("priority_ref"),
                        row.getString("priority_title")),
                new Titled(Columns.known(row, "action_id"), row.getString("action_ref"), row.getString("action_title")),
                Titled.of(Columns.id(row, "parent_id"), row.getString("parent_ref"), row.getString("parent_title")),
                new Related(
                        Columns.known(row, "agency_id"), row.getString("agency_code"), row.getString("agency_name")),
                new Period(
                        row.getString("period_label"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                Kebab.known(ReportState.class, row.getString("state")),
                status,
                Columns.constant(row, "shown_rating", Rating.class),
                own == null || (status != null && own == status.rating()),
                row.getString("rating_reason"),
                row.getString("done"),
                row.getString("next"),
                row.getString("obstacles"),
                row.getObject("percent", Integer.class),
                json.list(row, "evidence", Evidence.class),
                row.getBoolean("on_behalf"),
                giver(row, "officer_id", "giver"),
                Times.instantOrNull(row, "submitted_at"),
                Times.instantOrNull(row, "decided_at"),
                giver(row, "decided_by", "decider"),
                row.getString("return_reason"),
                json.one(row, "previous", ProgressReportView.Previous.class),
                row.getBoolean("late"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                rules(row).allowed());
    }

    ReportRules rules(ResultSet row) throws SQLException {
        boolean edits = caller.mayEdit(Columns.known(row, "partnership_id"));
        return new ReportRules(
                Kebab.known(ReportState.class, row.getString("state")),
                edits || row.getBoolean("own"),
                edits || row.getBoolean("judges"),
                row.getBoolean("closed"),
                row.getBoolean("ended"));
    }

    private static @Nullable Giver giver(ResultSet row, String column, String who) throws SQLException {
        UUID officer = Columns.id(row, column);
        if (officer == null) {
            return null;
        }
        boolean post = "post".equals(row.getString(who + "_kind"));
        String name = row.getString(who + "_name");
        return new Giver(officer, post ? null : name, post ? name : row.getString(who + "_job"));
    }
}
