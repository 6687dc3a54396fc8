package org.waymark.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.DateRange;
import org.waymark.kernel.Deadline;
import org.waymark.kernel.ExternalIds;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;
import org.waymark.kernel.Times;
import org.waymark.kernel.Timescale;
import org.waymark.kernel.TimescaleKind;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;

/** Turns rows into actions as clients see them. */
final class ActionReads {
    private ActionReads() {}

    /** What a milestone's dates are judged by. */
    record Frame(@Nullable DateRange period, @Nullable LocalDate closedOn, LocalDate today) {}

    static Frame frame(ResultSet row, LocalDate today) throws SQLException {
        LocalDate start = Times.date(row, "period_start");
        LocalDate end = Times.date(row, "period_end");
        return new Frame(
                start == null || end == null ? null : new DateRange(start, end), Times.date(row, "closed_on"), today);
    }

    static Open open(ResultSet row, String name) throws SQLException {
        return new Open(state(row, name), row.getString(name + "_text"));
    }

    static OpenState state(ResultSet row, String name) throws SQLException {
        return Kebab.known(OpenState.class, row.getString(name + "_state"));
    }

    static Timescale timescale(ResultSet row) throws SQLException {
        return new Timescale(
                state(row, "timescale"),
                row.getString("timescale_text"),
                Kebab.constant(TimescaleKind.class, row.getString("timescale_kind")),
                Times.date(row, "timescale_start"),
                Times.date(row, "timescale_due"),
                row.getString("timescale_every"),
                row.getString("timescale_doubt"));
    }

    static MilestoneView milestone(ResultSet row, Frame frame) throws SQLException {
        Timescale timescale = timescale(row);
        LocalDate doneOn = Times.date(row, "done_on");
        Deadline deadline = new Deadline(timescale, doneOn, frame.period(), frame.closedOn(), null);
        return new MilestoneView(
                row.getObject("id", UUID.class),
                row.getString("text"),
                timescale,
                Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name")),
                doneOn,
                deadline.overdue(frame.today()),
                deadline.dueSoon(frame.today()));
    }

    /** The action itself; {@link ActionBelow} puts in what lies below it. */
    static ActionView action(ResultSet row, LocalDate today, Caller caller) throws SQLException {
        LocalDate nextDue = Times.date(row, "next_due");
        LocalDate owed = row.getString("plan_status").equals("closed") ? null : nextDue;
        boolean edits = caller.mayEdit(row.getObject("partnership_id", UUID.class)) || row.getBoolean("leads_priority");
        return new ActionView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Titled(row.getObject("plan_id", UUID.class), null, row.getString("plan_title")),
                new Titled(
                        row.getObject("priority_id", UUID.class),
                        row.getString("priority_ref"),
                        row.getString("priority_title")),
                Titled.of(
                        row.getObject("parent_id", UUID.class),
                        row.getString("parent_ref"),
                        row.getString("parent_title")),
                HeadingView.of(row.getObject("heading_id", UUID.class), row.getString("heading_text")),
                row.getString("ref"),
                row.getInt("ordinal"),
                open(row, "title"),
                row.getString("description"),
                timescale(row),
                List.of(),
                leads(row, "lead_agencies"),
                leads(row, "lead_officers"),
                new MonitoringView(
                        state(row, "monitoring"),
                        row.getString("monitoring_text"),
                        List.of(),
                        row.getString("monitoring_source")),
                List.of(),
                List.of(),
                row.getString("note"),
                ActionStatus.NOT_STARTED,
                nextDue,
                owed != null && owed.isBefore(today),
                owed != null && !owed.isBefore(today) && !owed.isAfter(today.plusDays(Deadline.SOON_DAYS)),
                ExternalIds.of(row),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                edits ? List.of("edit") : List.of());
    }

    private static Leads leads(ResultSet row, String name) throws SQLException {
        return new Leads(state(row, name), row.getString(name + "_text"), false, List.of());
    }
}
