package org.waymark.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.lines.LineType;
import org.waymark.rows.Columns;

/** Counts what is open, one statement whatever the size of the plan, and finds where lines stand. */
@ApplicationScoped
class CountQueries {
    /** Where a line stands. */
    record Place(UUID partnership, UUID plan, boolean closed) {}

    private final Jdbi jdbi;

    CountQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    NoteCounts ofPlan(UUID plan) {
        return NoteCounts.of(jdbi.withHandle(handle -> handle.createQuery(NoteSql.OPEN_IN_PLAN)
                .bind("id", plan)
                .map((row, context) -> {
                    UUID priority = Columns.id(row, "priority_id");
                    return new NoteCounts.Waiting(
                            priority == null ? LineType.PLAN : LineType.PRIORITY,
                            priority == null ? plan : priority,
                            row.getLong("notes"),
                            row.getLong("questions"));
                })
                .list()));
    }

    NoteCounts ofPriority(UUID priority) {
        return NoteCounts.of(jdbi.withHandle(handle -> handle.createQuery(NoteSql.OPEN_IN_PRIORITY)
                .bind("id", priority)
                .map((row, context) -> new NoteCounts.Waiting(
                        Kebab.known(LineType.class, row.getString("on_type")),
                        Columns.known(row, "on_id"),
                        row.getLong("notes"),
                        row.getLong("questions")))
                .list()));
    }

    /** Where a line stands; null when there is none of that id. */
    @Nullable
    Place place(LineType type, UUID id, @Nullable UUID priority) {
        return jdbi.withHandle(handle -> handle.createQuery(NoteSql.PLACE)
                .bind("type", Kebab.name(type))
                .bind("id", id)
                .bindByType("priority", priority, UUID.class)
                .map((row, context) -> new Place(
                        Columns.known(row, "partnership_id"), Columns.known(row, "plan_id"), row.getBoolean("closed")))
                .findOne()
                .orElse(null));
    }
}
