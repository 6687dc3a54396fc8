package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.plans.ReadinessCounts;
import org.waymark.plans.ReadinessReader;
import org.waymark.rows.Where;

/** Reads readiness: one statement, whatever the size of the plan. */
@ApplicationScoped
class ReadinessQueries implements ReadinessReader {
    private static final String ITEM = "md5(f.code || f.id::text || f.field || coalesce(f.agency_id::text, '')"
            + " || coalesce(f.text, ''))::uuid";
    // A milestone is shown where its action is.
    private static final String AT =
            "coalesce((select m.action_id from milestone m where f.type = 'milestone' and m.id = f.id), f.id)";
    private static final String KEY = "f.place || f.code || " + ITEM + "::text";

    private static final String FROM =
            "from found f left join agency g on g.id = f.agency_id" + " left join officer o on o.id = f.officer_id ";

    private final Jdbi jdbi;
    private final Today today;

    ReadinessQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /** The partnership of a plan; null when there is no such plan. */
    @Nullable
    UUID partnershipOf(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from plan where id = :id")
                .bind("id", plan)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public Map<UUID, ReadinessCounts> counts(Collection<UUID> plans) {
        Map<UUID, ReadinessCounts> counts = new HashMap<>();
        plans.forEach(plan -> counts.put(plan, ReadinessCounts.NONE));
        jdbi.useHandle(handle -> handle.createQuery(ReadinessSql.FOUND + """
                        select f.plan_id, count(*) filter (where f.kind = 'unconfirmed'),
                            count(*) filter (where f.kind = 'missing'), count(*) filter (where f.kind = 'suspicious')
                        from found f group by f.plan_id""")
                .bind("plans", plans.toArray(UUID[]::new))
                .bind("today", today.date())
                .map((row, context) -> counts.put(
                        row.getObject(1, UUID.class),
                        new ReadinessCounts(row.getLong(2), row.getLong(3), row.getLong(4))))
                .list());
        return counts;
    }

    ReadinessPage page(UUID plan, ReadinessFilter filter, List<UUID> agencies) {
        return jdbi.withHandle(handle -> {
            ReadinessCounts counts = counts(List.of(plan)).getOrDefault(plan, ReadinessCounts.NONE);
            long total = where(plan, filter, agencies).count(handle, ReadinessSql.FOUND, FROM);
            record Row(ReadinessItem item, String key) {}
            List<Row> rows = rows(handle, plan, filter, agencies)
                    .map((row, context) -> new Row(ReadinessItem.of(row), row.getString("key")))
                    .list();
            boolean more = rows.size() > filter.limit;
            List<Row> shown = more ? rows.subList(0, filter.limit) : rows;
            String next = more ? Cursor.of(shown.getLast().key()).encoded() : null;
            return new ReadinessPage(shown.stream().map(Row::item).toList(), next, total, counts);
        });
    }

    private Query rows(Handle handle, UUID plan, ReadinessFilter filter, List<UUID> agencies) {
        Cursor cursor = Cursor.read(filter.after, 1);
        String select = ReadinessSql.FOUND + "select f.*, " + ITEM + " as item, " + AT + " as at, " + KEY
                + " as key, g.code as agency_code," + " g.name as agency_name, o.name as officer_name " + FROM;
        return where(plan, filter, agencies)
                .with(
                        "(" + KEY + ") collate \"C\" > :value",
                        cursor == null ? null : cursor.keys().getFirst())
                .query(handle, select, "order by (" + KEY + ") collate \"C\"", filter.limit + 1);
    }

    private Where where(UUID plan, ReadinessFilter filter, List<UUID> agencies) {
        return new Where()
                .given("plans", new UUID[] {plan})
                .given("today", today.date())
                .anyOf("f.kind", filter.kind)
                .anyOf("f.code", filter.code)
                .anyOf("f.agency_id", agencies)
                .anyOf("f.officer_id", filter.officer)
                .with(
                        "f.place like (select to_char(p.ordinal, 'FM000000') || '%' from priority p"
                                + " where p.id = :value and p.plan_id = any (:plans))",
                        filter.priority);
    }
}
