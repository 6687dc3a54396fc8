package org.waymark.endings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.rows.Columns;

/** Where it is kept that a thing has ended. */
@ApplicationScoped
class EndingRows {
    private final Jdbi jdbi;

    EndingRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Null when there is no such thing. */
    @Nullable
    HeldThing hold(Endable kind, UUID id, @Nullable UUID me) {
        if (kind == Endable.ACTION) {
            jdbi.useHandle(handle -> handle.execute("select ends_action(?)", id));
        }
        return jdbi.withHandle(handle -> handle.createQuery(kind.held())
                .bind("id", id)
                .bindByType("me", me, UUID.class)
                .map((row, context) -> new HeldThing(
                        Columns.known(row, "id"),
                        row.getLong("version"),
                        Columns.known(row, "partnership_id"),
                        row.getBoolean("mine"),
                        row.getBoolean("closed"),
                        row.getBoolean("ended"),
                        row.getString("above")))
                .findOne()
                .orElse(null));
    }

    /** What stands below it and has not ended yet ends with it. */
    void end(Endable kind, UUID id, LocalDate on, String reason) {
        String set = " set ended_start = :on, ended_text = :reason";
        jdbi.useHandle(handle -> List.of(
                        "update " + kind.noun() + set + " where id = :id",
                        "update " + kind.tableBelow() + set + ", ended_id = :id where ended_start is null and "
                                + kind.below())
                .forEach(sql -> handle.createUpdate(sql)
                        .bind("id", id)
                        .bind("on", on)
                        .bind("reason", reason)
                        .execute()));
    }

    /** What ended with it comes back with it, from above: nothing current stands under what has ended. */
    void bringBack(Endable kind, UUID id) {
        jdbi.useHandle(handle -> List.of(
                        back(kind.noun()) + " where id = :id",
                        back(kind.tableBelow()) + " where ended_id = :id and parent_id is null",
                        back(kind.tableBelow()) + " where ended_id = :id and parent_id is not null")
                .forEach(sql -> handle.createUpdate(sql).bind("id", id).execute()));
    }

    /** An action's next day is worked out anew as soon as its timescale is said, if only again. */
    private static String back(String table) {
        return "update " + table + " set ended_start = null, ended_text = null"
                + (table.equals("priority") ? "" : ", ended_id = null")
                + (table.equals("action") ? ", timescale_due = timescale_due" : "");
    }
}
