package org.waymark.duedates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Finds what is due of an agency, or of an officer, in one statement. */
@ApplicationScoped
class DueDateQueries {
    /** As many events as calendar programs still take in one go, the earliest due first. */
    private static final int MOST = 5_000;

    private static final String OF_AGENCY = "select g.action_id from action_agency g where g.agency_id = :whose";
    /** A blank lead on a sub-action is that of its action. */
    private static final String OF_OFFICER = """
            select l.action_id from action_lead l where l.officer_id = :whose
            union select s.id from action s join action_lead l on l.action_id = s.parent_id
                where s.lead_officers_state = 'absent' and l.officer_id = :whose
            """;

    private static final String DATES = """
            dates as (
                select a.id as action_id, null::uuid as milestone_id, a.title_text as words, a.timescale_text as written,
                    owed_by(a.timescale_kind, a.timescale_start, a.timescale_due, a.timescale_every, p.period_start) as due
                from work w join action a on a.id = w.id join plan p on p.id = a.plan_id
                union all
                select a.id, m.id, m.text, m.timescale_text,
                    owed_by(m.timescale_kind, m.timescale_start, m.timescale_due, m.timescale_every, p.period_start)
                from (select m.* from milestone m join work w on w.id = m.action_id
                      union select m.* from milestone m where m.officer_id = :whose) m
                    join action a on a.id = m.action_id join plan p on p.id = a.plan_id
                where m.done_on is null)
            select d.*, a.ref, a.title_text, a.version, a.updated_at, p.title as plan_title,
                concat_ws(' ', r.ref, r.title_text) as priority
            from dates d join action a on a.id = d.action_id join priority r on r.id = a.priority_id
                join plan p on p.id = a.plan_id
            """;

    private final Jdbi jdbi;

    DueDateQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is still owed in plans that are open and that the owner may read.
     *
     * @param agency null for what the owner owes
     */
    List<DueDate> owed(@Nullable UUID agency, Caller owner, LocalDate today) {
        Where where = new Where()
                .given("whose", agency == null ? owner.officerOrNobody() : agency)
                .that("d.due is not null and a.ended_start is null")
                .with("(p.closed_on is null or p.closed_on > :value)", today)
                .anyOf("a.partnership_id", owner.readable());
        return jdbi.withHandle(handle -> where.query(
                        handle,
                        "with work (id) as materialized (" + (agency == null ? OF_OFFICER : OF_AGENCY) + "), " + DATES,
                        "order by d.due, natural_order(a.ref) collate \"C\", d.action_id, d.milestone_id nulls first",
                        MOST)
                .map((row, context) -> date(row))
                .list());
    }

    private static DueDate date(ResultSet row) throws SQLException {
        return new DueDate(
                Columns.known(row, "action_id"),
                Columns.id(row, "milestone_id"),
                row.getString("ref"),
                row.getString("title_text"),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getString("written"),
                row.getString("priority"),
                row.getString("plan_title"),
                row.getLong("version"),
                Times.instant(row, "updated_at"));
    }
}
