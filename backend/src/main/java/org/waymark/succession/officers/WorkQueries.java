package org.waymark.succession.officers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.rows.Columns;
import org.waymark.succession.KindCount;
import org.waymark.succession.LineKind;
import org.waymark.succession.WorkLine;

/** Reads what names an officer: one statement for a page, one for the counts. */
@ApplicationScoped
class WorkQueries {
    /** A line, and the partnership whose officers may change it. */
    record Held(WorkLine line, UUID yours) {}

    /** So many rows are fetched at a time where all are read. */
    private static final int FETCHED = 500;

    private static final List<String> OTHERS = List.of(
            "select i.id from indicator i where i.contact_officer_id = :officer order by i.id for no key update",
            "select p.id from plan p where p.contact_id = :officer order by p.id for no key update",
            "select g.id from partner_group g where g.id in (select s.group_id from seat s where s.officer_id = :officer)"
                    + " order by g.id for no key update");

    private final Jdbi jdbi;
    private final Today today;

    WorkQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    WorkPage page(UUID officer, WorkFilter filter, Caller caller) {
        String seen = seen(caller) + (filter.kind == null || filter.kind.isEmpty() ? "" : " and w.kind = any (:kinds)");
        Cursor after = Cursor.read(filter.after, 2);
        Integer rank = after == null ? null : after.key(0, Integer::valueOf);
        UUID id = after == null ? null : after.key(1, UUID::fromString);
        return jdbi.withHandle(handle -> {
            record Row(int rank, WorkLine line) {}
            List<Row> rows = bound(
                            handle,
                            "select w.* from (" + OfficerLines.SQL + ") w where " + seen
                                    + (rank == null ? "" : " and (w.rank, w.id) > (:rank, :after)")
                                    + " order by w.rank, w.id limit :rows",
                            officer,
                            false,
                            caller)
                    .bind("kinds", kinds(filter.kind))
                    .bind("rank", rank)
                    .bind("after", id)
                    .bind("rows", filter.fetch())
                    .map((row, context) -> new Row(row.getInt("rank"), WorkLine.of(row)))
                    .list();
            List<KindCount> counts = bound(
                            handle,
                            "select w.rank, w.kind, count(*) as lines from (" + OfficerLines.SQL + ") w where "
                                    + seen(caller) + " group by w.rank, w.kind order by w.rank",
                            officer,
                            false,
                            caller)
                    .map((row, context) ->
                            new KindCount(Kebab.known(LineKind.class, row.getString("kind")), row.getLong("lines")))
                    .list();
            boolean more = rows.size() > filter.limit;
            List<Row> shown = more ? rows.subList(0, filter.limit) : rows;
            return new WorkPage(
                    shown.stream().map(Row::line).toList(),
                    more
                            ? Cursor.of(
                                            shown.getLast().rank(),
                                            shown.getLast().line().id())
                                    .encoded()
                            : null,
                    filter.count ? total(counts, filter.kind) : null,
                    counts);
        });
    }

    /** Every line, one after another, however many there are. */
    void every(UUID officer, Caller caller, Consumer<WorkLine> each) {
        jdbi.useHandle(handle -> bound(handle, OfficerLines.SQL + " order by x.rank, x.id", officer, true, caller)
                .setFetchSize(FETCHED)
                .map((row, context) -> WorkLine.of(row))
                .forEach(each));
    }

    /** Every line, for whoever moves them; their actions are held first, as by every other write to them. */
    List<Held> hold(UUID officer, Caller caller) {
        holdThings(officer);
        return held(officer, false, caller);
    }

    /** Holds what names an officer, each kind in the order of its ids. */
    void holdThings(UUID officer) {
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                            select r.id from priority r where r.id in (
                                select l.priority_id from priority_lead l where l.officer_id = :officer)
                            order by r.id for no key update of r""").bind("officer", officer).mapTo(UUID.class).list();
            handle.createQuery("""
                            select a.id from action a where a.id in (
                                select l.action_id from action_lead l where l.officer_id = :officer
                                union select m.action_id from milestone m where m.officer_id = :officer)
                            order by a.id for no key update of a""").bind("officer", officer).mapTo(UUID.class).list();
            for (String sql : OTHERS) {
                handle.createQuery(sql)
                        .bind("officer", officer)
                        .mapTo(UUID.class)
                        .list();
            }
        });
    }

    /** @param every those too that are done, past, or of closed plans */
    List<Held> held(UUID officer, boolean every, Caller caller) {
        return jdbi.withHandle(handle -> bound(
                        handle, OfficerLines.SQL + " order by x.rank, x.id", officer, every, caller)
                .map((row, context) -> new Held(WorkLine.of(row), Columns.known(row, "yours")))
                .list());
    }

    private Query bound(Handle handle, String sql, UUID officer, boolean every, Caller caller) {
        Query query = handle.createQuery(sql)
                .bind("officer", officer)
                .bind("every", every)
                .bind("today", today.date());
        UUID[] readable = caller.readable();
        return readable == null ? query : query.bind("readable", readable);
    }

    /** Groups are seen by whoever sees the officer; what stands in plans by those who may read them. */
    private static String seen(Caller caller) {
        return caller.readable() == null ? "true" : "(w.kind in ('chair', 'seat') or w.yours = any (:readable))";
    }

    private static long total(List<KindCount> counts, @Nullable List<LineKind> kinds) {
        return counts.stream()
                .filter(count -> kinds == null || kinds.isEmpty() || kinds.contains(count.kind()))
                .mapToLong(KindCount::lines)
                .sum();
    }

    private static String[] kinds(@Nullable List<LineKind> kinds) {
        List<String> names = new ArrayList<>();
        if (kinds != null) {
            kinds.forEach(kind -> names.add(Kebab.name(kind)));
        }
        return names.toArray(String[]::new);
    }
}
