package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.rows.Columns;

/** The order of priorities in their plan. */
@ApplicationScoped
class PriorityOrder {
    private static final String BEFORE = """
            select o.id, o.ref, o.title_text from priority r join priority o on o.plan_id = r.plan_id
                and o.ordinal < r.ordinal
            where r.id = :id order by o.ordinal desc limit 1
            """;
    // Numbers have as many digits as they need, so there is always one between two.
    private static final String MOVE = """
            update priority r set ordinal = n.ordinal from (
                select coalesce(trim_scale((low.ordinal + high.ordinal) * 0.5), low.ordinal + 1, high.ordinal - 1, 1)
                    as ordinal
                from priority m
                left join priority low on low.id = cast(:after as uuid)
                left join lateral (select o.ordinal from priority o where o.plan_id = m.plan_id and o.id <> m.id
                    and (low.ordinal is null or o.ordinal > low.ordinal) order by o.ordinal limit 1) high on true
                where m.id = :id) n
            where r.id = :id
            """;

    private final Jdbi jdbi;

    PriorityOrder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the end of the transaction nobody else makes or moves a priority of the plan. */
    void hold(UUID plan) {
        jdbi.useHandle(handle -> handle.execute("select id from plan where id = ? for no key update", plan));
    }

    /** The one that a priority comes after; null for the first. */
    @Nullable
    Titled before(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(BEFORE)
                .bind("id", id)
                .map((row, context) ->
                        new Titled(Columns.known(row, "id"), row.getString("ref"), row.getString("title_text")))
                .findOne()
                .orElse(null));
    }

    boolean isOfPlan(UUID id, UUID plan) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from priority where id = :id and plan_id = :plan)")
                        .bind("id", id)
                        .bind("plan", plan)
                        .mapTo(Boolean.class)
                        .one());
    }

    void move(UUID id, @Nullable UUID after) {
        jdbi.useHandle(handle ->
                handle.createUpdate(MOVE).bind("id", id).bind("after", after).execute());
    }
}
