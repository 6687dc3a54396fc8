package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.actions.ReportColumns;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads progress reports straight into what clients see. */
@ApplicationScoped
class ReportQueries {
    private static final UUID[] NONE = {};
    private static final List<Sorting.Key> KEYS = List.of(
            new Sorting.Key("periodStart", Sorting.Type.DATE, "r.period_start", "r.period_start"),
            new Sorting.Key(
                    "submittedAt",
                    Sorting.Type.INSTANT,
                    "coalesce(r.submitted_at, '9999-12-31')",
                    "coalesce(r.submitted_at, '0001-01-01')"),
            new Sorting.Key("updatedAt", Sorting.Type.INSTANT, "r.updated_at", "r.updated_at"));

    private static final String OF_ROUND = """
            exists (select from reporting_round q join owed_report o on o.round_id = q.id
                where q.id = any (:value) and q.period_start = r.period_start and o.action_id = r.action_id
                    and o.agency_id = r.agency_id and o.passed_on_at is null)
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    ReportQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    ProgressReportView one(UUID id, Caller caller) {
        ReportReading reading = new ReportReading(json, caller);
        return jdbi.withHandle(handle -> seen(caller)
                .with("r.id = :value", id)
                .query(handle, ReportSql.whole(""), "", 1)
                .map((row, context) -> reading.view(row))
                .findOne()
                .orElse(null));
    }

    /** What the caller may do with it; null when it is not for them. */
    @Nullable
    ReportRules rules(UUID id, Caller caller) {
        ReportReading reading = new ReportReading(json, caller);
        return jdbi.withHandle(handle -> seen(caller)
                .with("r.id = :value", id)
                .query(handle, ReportSql.whole(""), "", 1)
                .map((row, context) -> reading.rules(row))
                .findOne()
                .orElse(null));
    }

    /** Null when there is no such action. */
    @Nullable
    ReportFacts facts(UUID action, UUID agency, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(ReportSql.FACTS)
                .bind("action", action)
                .bind("agency", agency)
                .bind("me", caller.officerOrNobody())
                .map((row, context) -> new ReportFacts(
                        Columns.known(row, "partnership_id"),
                        Columns.known(row, "plan_id"),
                        Times.date(row, "period_start"),
                        Times.date(row, "period_end"),
                        row.getBoolean("closed"),
                        row.getBoolean("ended"),
                        row.getBoolean("serves"),
                        row.getBoolean("own_agency")))
                .findOne()
                .orElse(null));
    }

    Page<ProgressReportView> page(ProgressReportFilter filter, List<UUID> agencies, Caller caller) {
        Sorting sorting = Sorting.of(filter.sort, "r.id", KEYS);
        ReportReading reading = new ReportReading(json, caller);
        Where where = asked(filter, agencies, seen(caller));
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, ReportSql.FROM) : null;
            List<Sorting.Placed<ProgressReportView>> rows = sorting.after(where, filter.after)
                    .query(handle, ReportSql.whole(sorting.columns()), sorting.order(), filter.fetch())
                    .map((row, context) -> {
                        ProgressReportView made = reading.view(row);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }

    private static Where asked(ProgressReportFilter filter, List<UUID> agencies, Where where) {
        where.anyOf("r.partnership_id", filter.partnership)
                .anyOf("r.plan_id", filter.plan)
                .anyOf("a.priority_id", filter.priority)
                .anyOf("r.action_id", filter.action)
                .anyOf("r.officer_id", filter.officer)
                .with("r.period_start = :value", filter.periodStart)
                .with(OF_ROUND, filter.round == null || filter.round.isEmpty() ? null : filter.round.toArray(NONE))
                .anyOf("r.state", filter.state)
                .anyOf("r.status", filter.status)
                .anyOf(ReportColumns.rating("r"), filter.rating)
                .with("r.submitted_at >= :value", filter.submittedSince)
                .with("r.updated_at >= :value", filter.updatedSince);
        if (Boolean.TRUE.equals(filter.others)) {
            where.that("r.officer_id is distinct from cast(:me as uuid)");
        }
        return agencies.isEmpty()
                ? where
                : where.with(
                        "(r.agency_id = any (:value) or g.succeeded_by = any (:value))", agencies.toArray(UUID[]::new));
    }

    private Where seen(Caller caller) {
        UUID[] edits = caller.editable();
        return new Where()
                .anyOf("r.partnership_id", caller.readable())
                .that(ReportSql.SEEN)
                .given("all", edits == null)
                .given("edits", edits == null ? NONE : edits)
                .given("mine", caller.reach().agencies().toArray(UUID[]::new))
                .given("groups", caller.reach().groups().toArray(UUID[]::new))
                .given("me", caller.officerOrNobody())
                .given("today", today.date());
    }
}
