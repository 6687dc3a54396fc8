package org.waymark.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.Lead;
import org.waymark.leads.Leads;
import org.waymark.priorities.Heading;
import org.waymark.rows.Columns;
import org.waymark.rows.EndedColumns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.timescales.DateRange;
import org.waymark.timescales.Deadline;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleColumns;

/** Makes of a row what a client sees, on a certain day and with the caller's rights. */
record ActionReading(JsonColumns json, Caller caller, LocalDate today) {

    /** A milestone as it is stored, before anybody asks whether it is late. */
    record Stored(
            UUID id,
            @Nullable String text,
            Timescale timescale,
            @Nullable Related officer,
            @Nullable LocalDate doneOn,
            List<MilestoneSlip> slips) {}

    ActionSummary summary(ResultSet row) throws SQLException {
        LocalDate due = owed(row);
        return new ActionSummary(
                Columns.known(row, "id"),
                row.getLong("version"),
                titled(row, "plan"),
                titled(row, "priority"),
                parent(row),
                row.getString("ref"),
                Columns.open(row, "title"),
                TimescaleColumns.of(row),
                Times.date(row, "next_due"),
                agencies(row),
                officers(row),
                status(row),
                Columns.constant(row, "rating", Rating.class),
                row.getObject("percent", Integer.class),
                Times.instantOrNull(row, "reported_at"),
                overdue(due),
                dueSoon(due),
                EndedColumns.of(row, json),
                Times.instant(row, "updated_at"));
    }

    ActionView view(ResultSet row) throws SQLException {
        LocalDate due = owed(row);
        Leads agencies = agencies(row);
        UUID heading = Columns.id(row, "heading_id");
        return new ActionView(
                Columns.known(row, "id"),
                row.getLong("version"),
                titled(row, "plan"),
                titled(row, "priority"),
                parent(row),
                heading == null ? null : new Heading(heading, row.getString("heading_text")),
                row.getString("ref"),
                row.getInt("position"),
                Columns.open(row, "title"),
                row.getString("description"),
                TimescaleColumns.of(row),
                Times.date(row, "next_due"),
                milestones(row),
                agencies,
                officers(row),
                new Monitoring(
                        Columns.open(row, "monitoring").state(),
                        row.getString("monitoring_text"),
                        json.list(row, "groups", Related.class),
                        row.getString("monitoring_source")),
                json.list(row, "cross_references", CrossReference.class),
                json.list(row, "depends_on", Titled.class),
                json.list(row, "needed_by", Titled.class),
                json.list(row, "sub_actions", Titled.class),
                row.getString("note"),
                status(row),
                Columns.constant(row, "rating", Rating.class),
                row.getObject("percent", Integer.class),
                Times.instantOrNull(row, "reported_at"),
                json.list(row, "progress", AgencyProgress.class),
                overdue(due),
                dueSoon(due),
                EndedColumns.of(row, json),
                json.list(row, "external_ids", ExternalId.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                allowed(row, agencies));
    }

    private List<String> allowed(ResultSet row, Leads agencies) throws SQLException {
        boolean open = Times.date(row, "closed_on") == null;
        boolean edits = open && (caller.mayEdit(Columns.known(row, "partnership_id")) || row.getBoolean("mine"));
        List<UUID> serving = agencies.items().stream()
                .filter(lead -> !lead.declined())
                .map(Lead::id)
                .toList();
        boolean reports = open
                && !serving.isEmpty()
                && (caller.actsForAnyOf(serving) || caller.mayEdit(Columns.known(row, "partnership_id")));
        boolean ended = Times.date(row, "ended_start") != null;
        return java.util.stream.Stream.of(
                        edits ? "edit" : null,
                        reports && !ended ? "report-progress" : null,
                        edits ? (ended ? "bring-back" : "end") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Milestone> milestones(ResultSet row) throws SQLException {
        LocalDate start = Times.date(row, "period_start");
        LocalDate end = Times.date(row, "period_end");
        DateRange period = start == null || end == null ? null : new DateRange(start, end);
        // Nothing is late of what has ended, as of what stands in a plan that is closed.
        LocalDate ended = Times.date(row, "ended_start");
        LocalDate closed = ended == null ? Times.date(row, "closed_on") : LocalDate.MIN;
        LocalDate reported = Times.date(row, "last_report");
        return json.list(row, "milestones", Stored.class).stream()
                .map(stored -> {
                    Deadline deadline = new Deadline(stored.timescale(), stored.doneOn(), period, closed, reported);
                    return new Milestone(
                            stored.id(),
                            stored.text(),
                            stored.timescale(),
                            stored.officer(),
                            stored.doneOn(),
                            deadline.overdue(today),
                            deadline.dueSoon(today),
                            stored.slips());
                })
                .toList();
    }

    private static ActionStatus status(ResultSet row) throws SQLException {
        return Kebab.known(ActionStatus.class, row.getString("status"));
    }

    /** A blank lead on a sub-action is that of its action. */
    private Leads agencies(ResultSet row) throws SQLException {
        return leads(row, "lead_agencies", json.list(row, "agencies", Lead.class));
    }

    private Leads officers(ResultSet row) throws SQLException {
        return leads(row, "lead_officers", json.list(row, "officers", Lead.class));
    }

    private static Leads leads(ResultSet row, String name, List<Lead> items) throws SQLException {
        Open own = Columns.open(row, name);
        OpenState above = Kebab.constant(OpenState.class, row.getString("parent_" + name + "_state"));
        boolean inherits = own.state() == OpenState.ABSENT && above != null && above != OpenState.ABSENT;
        return Leads.of(inherits ? Columns.open(row, "parent_" + name) : own, inherits, items);
    }

    private static Titled titled(ResultSet row, String name) throws SQLException {
        return new Titled(
                Columns.known(row, name + "_id"), row.getString(name + "_ref"), row.getString(name + "_title"));
    }

    private static @Nullable Titled parent(ResultSet row) throws SQLException {
        return Titled.of(Columns.id(row, "parent_id"), row.getString("parent_ref"), row.getString("parent_title"));
    }

    /** What is owed next, unless the plan is closed by now. */
    private @Nullable LocalDate owed(ResultSet row) throws SQLException {
        LocalDate closed = Times.date(row, "closed_on");
        return closed != null && !closed.isAfter(today) ? null : Times.date(row, "next_due");
    }

    private boolean overdue(@Nullable LocalDate due) {
        return due != null && due.isBefore(today);
    }

    private boolean dueSoon(@Nullable LocalDate due) {
        return due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(Deadline.SOON_DAYS));
    }
}
