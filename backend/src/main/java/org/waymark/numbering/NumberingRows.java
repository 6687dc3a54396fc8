package org.waymark.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Columns;

/** Reads the lines of a plan in the order of its pages, and writes their numbers: a few statements whatever its size. */
@ApplicationScoped
class NumberingRows {
    /** What has ended keeps the number that it had. */
    private static final String LINES = """
            select 'priority' as type, r.id, r.id as priority_id, null::uuid as parent_id, r.ref, r.title_text,
                t.ordinal as theme, r.ordinal as priority, null::numeric as above, null::numeric as own
            from priority r left join theme t on t.id = r.theme_id
            where r.plan_id = :plan and r.ended_start is null
            union all
            select 'action', a.id, a.priority_id, a.parent_id, a.ref, a.title_text, t.ordinal, r.ordinal,
                coalesce(u.ordinal, a.ordinal), case when u.id is not null then a.ordinal end
            from action a join priority r on r.id = a.priority_id left join theme t on t.id = r.theme_id
                left join action u on u.id = a.parent_id
            where a.plan_id = :plan and a.ended_start is null
            order by theme nulls last, priority, above nulls first, own nulls first
            """;

    private final Jdbi jdbi;

    NumberingRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the end of the transaction nothing is made or moved in the plan. */
    void hold(UUID plan) {
        jdbi.useHandle(handle -> {
            handle.execute("select id from plan where id = ? for no key update", plan);
            handle.execute("select id from priority where plan_id = ? order by id for no key update", plan);
        });
    }

    List<PlanLine> lines(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("plan", plan)
                .map((row, context) -> new PlanLine(
                        Kebab.known(NumberedType.class, row.getString("type")),
                        Columns.known(row, "id"),
                        Columns.known(row, "priority_id"),
                        Columns.id(row, "parent_id"),
                        row.getString("ref"),
                        row.getString("title_text")))
                .list());
    }

    void write(NumberedType type, Map<UUID, String> refs) {
        if (refs.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("update " + Kebab.name(type)
                        + " l set ref = n.ref from unnest(:ids, :refs) n (id, ref) where l.id = n.id")
                .bind("ids", refs.keySet().toArray(UUID[]::new))
                .bind("refs", refs.values().toArray(String[]::new))
                .execute());
    }
}
