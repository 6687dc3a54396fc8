package org.waymark.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.calendars.Period;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads rounds straight into what clients see. */
@ApplicationScoped
class RoundQueries {
    private static final List<Sorting.Key> KEYS = List.of(
            new Sorting.Key("periodStart", Sorting.Type.DATE, "r.period_start", "r.period_start"),
            new Sorting.Key("due", Sorting.Type.DATE, "r.due", "r.due"));

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    RoundQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    /** The one of this id; null when the caller may see none. */
    @Nullable
    RoundView one(UUID id, Caller caller) {
        Where where = seen(caller).with("r.id = :value", id);
        return jdbi.withHandle(handle -> where.query(handle, RoundSql.whole(""), "", 1)
                .map((row, context) -> of(row, caller))
                .findOne()
                .orElse(null));
    }

    Page<RoundView> page(RoundFilter filter, Caller caller) {
        Sorting sorting = Sorting.of(filter.sort, "r.id", KEYS);
        Where where = seen(caller)
                .anyOf("r.partnership_id", filter.partnership)
                .anyOf("r.state", filter.state)
                .with("r.period_start = :value", filter.periodStart);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, RoundSql.FROM) : null;
            List<Sorting.Placed<RoundView>> rows = sorting.after(where, filter.after)
                    .query(handle, RoundSql.whole(sorting.columns()), sorting.order(), filter.fetch())
                    .map((row, context) -> {
                        RoundView made = of(row, caller);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }

    /** What every statement about rounds is told of the caller. */
    static Where seen(Caller caller) {
        return told(new Where().anyOf("r.partnership_id", caller.readable()), caller);
    }

    static Where told(Where where, Caller caller) {
        return where.given("all", caller.administrator())
                .given("edits", caller.reach().edits().toArray(UUID[]::new))
                .given("agencies", caller.reach().agencies().toArray(UUID[]::new));
    }

    private RoundView of(ResultSet row, Caller caller) throws SQLException {
        UUID partnership = Columns.known(row, "partnership_id");
        RoundState state = Kebab.known(RoundState.class, row.getString("state"));
        LocalDate due = row.getObject("due", LocalDate.class);
        RoundCounts counts = Objects.requireNonNull(json.one(row, "counts", RoundCounts.class));
        return new RoundView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Related(partnership, row.getString("short_name"), row.getString("partnership_name")),
                period(row),
                state,
                Times.instant(row, "opened_at"),
                Times.instantOrNull(row, "closed_at"),
                due,
                state == RoundState.OPEN && due.isBefore(today.date()) && counts.outstanding() > 0,
                row.getString("instructions"),
                json.list(row, "asked", Titled.class),
                counts,
                caller.reach().agencies().isEmpty() ? null : json.one(row, "mine", RoundCounts.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                !caller.mayEdit(partnership)
                        ? List.of()
                        : state == RoundState.OPEN ? List.of("edit", "close", "remind") : List.of("reopen"));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getString("period_label"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class));
    }
}
