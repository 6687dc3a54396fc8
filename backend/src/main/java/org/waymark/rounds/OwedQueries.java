package org.waymark.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.access.Caller;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads what is owed in a round that the caller is known to see. */
@ApplicationScoped
class OwedQueries {
    private record Counted(String label, UUID id, OutstandingView view) {}

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    OwedQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    Page<OwedView> page(UUID round, OwedFilter filter, List<UUID> agencies, Caller caller) {
        Where where = RoundQueries.told(new Where(), caller)
                .given("today", today.date())
                .with("o.round_id = :value", round)
                .anyOf("o.agency_id", agencies)
                .anyOf("a.plan_id", filter.plan)
                .anyOf("a.priority_id", filter.priority)
                .with(
                        OwedSql.ASKS,
                        filter.officer == null || filter.officer.isEmpty()
                                ? null
                                : filter.officer.toArray(UUID[]::new));
        if (filter.answered != null) {
            where.that(filter.answered ? RoundSql.ANSWERED : "not " + RoundSql.ANSWERED);
        }
        if (filter.onTime != null) {
            where.that(filter.onTime ? OnTime.STANDS : "not " + OnTime.STANDS);
        }
        standing(where, filter);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, OwedSql.FROM) : null;
            List<OwedView> rows = where.with("o.number > :value", filter.afterNumber())
                    .query(handle, OwedSql.ROW, "order by o.number", filter.fetch())
                    .map((row, context) -> of(row, caller))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.number()), total);
        });
    }

    /** What is owed as things stand, all of it. */
    List<OwedView> everything(UUID round, List<UUID> agencies, Caller caller) {
        Where where = RoundQueries.told(new Where(), caller)
                .given("today", today.date())
                .with("o.round_id = :value", round)
                .that("o.passed_on_at is null")
                .anyOf("o.agency_id", agencies);
        return jdbi.withHandle(handle -> where.grouped(handle, OwedSql.ROW, "order by o.number")
                .map((row, context) -> of(row, caller))
                .list());
    }

    private static void standing(Where where, OwedFilter filter) {
        Instant asOf = filter.asOf;
        if (asOf != null) {
            where.with(
                    "(o.owed_from <= :value and coalesce(o.passed_on_at > :value, true))",
                    asOf.atOffset(ZoneOffset.UTC));
            return;
        }
        boolean past = filter.passedOn != null && filter.passedOn.contains(true);
        boolean present = filter.passedOn == null || filter.passedOn.isEmpty() || filter.passedOn.contains(false);
        if (past != present) {
            where.that("o.passed_on_at is " + (past ? "not null" : "null"));
        }
    }

    Page<OutstandingView> outstanding(UUID round, OutstandingFilter filter, Caller caller) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(OwedSql.tally(filter.by))
                    .bind("round", round)
                    .bind("today", today.date())
                    .bindByType("after", filter.afterLabel(), String.class)
                    .bindByType("afterId", filter.afterRow(), UUID.class)
                    .bind("rows", filter.fetch());
            List<Counted> rows =
                    query.map((row, context) -> counted(row, filter.by)).list();
            Page<Counted> page = Page.cut(
                    rows,
                    filter.limit,
                    row -> Cursor.of(row.label(), row.id()),
                    filter.count ? (Long) total(rows, handle, round, filter) : null);
            return new Page<>(page.items().stream().map(Counted::view).toList(), page.next(), page.total());
        });
    }

    private long total(List<Counted> rows, org.jdbi.v3.core.Handle handle, UUID round, OutstandingFilter filter) {
        if (filter.after == null && rows.size() <= filter.limit) {
            return rows.size();
        }
        return handle.createQuery("select count(*) from (" + OwedSql.tally(filter.by) + ") n")
                .bind("round", round)
                .bind("today", today.date())
                .bindByType("after", null, String.class)
                .bindByType("afterId", null, UUID.class)
                .bind("rows", Integer.MAX_VALUE)
                .mapTo(Long.class)
                .one();
    }

    /** Agencies that owe something still, with whom to ask there. */
    List<AgencyToAsk> toAsk(UUID round) {
        Map<UUID, AgencyToAsk> found = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(OwedSql.TO_ASK)
                .bind("round", round)
                .bind("today", today.date())
                .map((row, context) -> asked(row))
                .forEach(one -> found.merge(one.agency().id(), one, OwedQueries::joined)));
        return List.copyOf(found.values());
    }

    private static AgencyToAsk joined(AgencyToAsk one, AgencyToAsk other) {
        List<AgencyToAsk.OfficerToAsk> officers = new ArrayList<>(one.officers());
        officers.addAll(other.officers());
        return new AgencyToAsk(one.agency(), one.outstanding(), List.copyOf(officers), one.unasked() + other.unasked());
    }

    private static AgencyToAsk asked(ResultSet row) throws SQLException {
        UUID officer = Columns.id(row, "officer_id");
        long outstanding = row.getLong("outstanding");
        return new AgencyToAsk(
                related(row, "agency_id", "code", "agency_name"),
                row.getLong("of_agency"),
                officer == null
                        ? List.of()
                        : List.of(new AgencyToAsk.OfficerToAsk(
                                officer,
                                row.getString("kind"),
                                row.getString("name"),
                                row.getString("email"),
                                outstanding)),
                officer == null ? outstanding : 0);
    }

    private static Counted counted(ResultSet row, OutstandingBy by) throws SQLException {
        UUID id = Columns.known(row, "id");
        String code = row.getString("code");
        String name = row.getString("name");
        return new Counted(
                row.getString("label"),
                id,
                new OutstandingView(
                        by == OutstandingBy.AGENCY ? new Related(id, code, name) : null,
                        by == OutstandingBy.OFFICER && name != null ? new OwedView.Asked(id, code, name) : null,
                        by == OutstandingBy.PRIORITY ? new Titled(id, code, name) : null,
                        row.getLong("owed"),
                        row.getLong("answered"),
                        row.getLong("outstanding"),
                        row.getLong("late")));
    }

    private OwedView of(ResultSet row, Caller caller) throws SQLException {
        UUID agency = Columns.known(row, "agency_id");
        Instant passedOn = Times.instantOrNull(row, "passed_on_at");
        boolean theirs = caller.mayEdit(Columns.known(row, "partnership_id")) || caller.actsForAnyOf(List.of(agency));
        return new OwedView(
                row.getLong("number"),
                titled(row, "action"),
                Titled.of(Columns.id(row, "parent_id"), row.getString("parent_ref"), row.getString("parent_title")),
                titled(row, "priority"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                related(row, "agency_id", "agency_code", "agency_name"),
                json.list(row, "officers", OwedView.Asked.class),
                row.getString("timescale_text"),
                Times.instant(row, "owed_from"),
                row.getBoolean("answered"),
                json.one(row, "report", OwedView.Answer.class),
                json.one(row, "previous", OwedView.Earlier.class),
                passedOn == null
                        ? null
                        : new OwedView.PassedOn(
                                passedOn,
                                Related.of(
                                        Columns.id(row, "to_id"), row.getString("to_code"), row.getString("to_name"))),
                row.getBoolean("late"),
                theirs && passedOn == null ? List.of("report") : List.of());
    }

    private static Titled titled(ResultSet row, String what) throws SQLException {
        return new Titled(
                Columns.known(row, what + "_id"), row.getString(what + "_ref"), row.getString(what + "_title"));
    }

    private static Related related(ResultSet row, String id, String code, String name) throws SQLException {
        return new Related(Columns.known(row, id), row.getString(code), row.getString(name));
    }
}
