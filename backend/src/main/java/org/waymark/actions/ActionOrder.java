package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.rows.Columns;

/** The order of actions, and of sub-actions in their action. */
@ApplicationScoped
class ActionOrder {
    private static final String BEFORE = """
            select s.id, s.ref, s.title_text from action a join action s on s.priority_id = a.priority_id
                and s.parent_id is not distinct from a.parent_id and s.ordinal < a.ordinal
            where a.id = :id order by s.ordinal desc limit 1
            """;
    // Numbers have as many digits as they need, so there is always one between two.
    private static final String MOVE = """
            update action a set ordinal = n.ordinal from (
                select coalesce(trim_scale((low.ordinal + high.ordinal) * 0.5), low.ordinal + 1, high.ordinal - 1, 1)
                    as ordinal
                from action m
                left join action low on low.id = cast(:after as uuid)
                left join lateral (select s.ordinal from action s where s.priority_id = m.priority_id
                    and s.parent_id is not distinct from m.parent_id and s.id <> m.id
                    and (low.ordinal is null or s.ordinal > low.ordinal) order by s.ordinal limit 1) high on true
                where m.id = :id) n
            where a.id = :id
            """;

    private final Jdbi jdbi;

    ActionOrder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the end of the transaction nobody else makes or moves an action there. */
    void hold(UUID from, UUID to) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select id from priority where id in (:from, :to) order by id for no key update")
                .bind("from", from)
                .bind("to", to)
                .mapTo(UUID.class)
                .list());
    }

    /** The one that an action comes after; null for the first. */
    @Nullable
    Titled before(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(BEFORE)
                .bind("id", id)
                .map((row, context) ->
                        new Titled(Columns.known(row, "id"), row.getString("ref"), row.getString("title_text")))
                .findOne()
                .orElse(null));
    }

    /** Whether an action stands where another is to come after it. */
    boolean stands(UUID after, ActionPlaceInput place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from action where id = :after and priority_id = :priority
                            and parent_id is not distinct from cast(:parent as uuid))
                        """)
                .bind("after", after)
                .bind("priority", place.priority())
                .bind("parent", place.parent())
                .mapTo(Boolean.class)
                .one());
    }

    void move(UUID id, @Nullable UUID after) {
        jdbi.useHandle(handle ->
                handle.createUpdate(MOVE).bind("id", id).bind("after", after).execute());
    }
}
