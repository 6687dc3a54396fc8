package org.waymark.deletions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.changes.ChangeView;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Titled;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * That something was deleted.
 *
 * @param within the action or priority that it stood in, while that is there
 * @param plan the plan it was of; null for an indicator
 * @param along what went with it, and comes back with it
 * @param restoredAt null while it is gone
 */
public record DeletionView(
        UUID id,
        DeletedThing thing,
        @Nullable Titled within,
        @Nullable Titled plan,
        Instant at,
        ChangeView.By by,
        @Nullable String reason,
        List<DeletedThing> along,
        @Nullable Instant restoredAt,
        List<String> allowed) {

    static DeletionView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        DeletedType type = Kebab.known(DeletedType.class, row.getString("type"));
        boolean may = mayRestore(type, Columns.known(row, "partnership_id"), row.getBoolean("mine"), caller);
        boolean stands = row.getTimestamp("restored_at") == null && Columns.id(row, "with_id") == null;
        return new DeletionView(
                Columns.known(row, "id"),
                new DeletedThing(type, Columns.known(row, "thing"), row.getString("ref"), row.getString("title")),
                json.one(row, "within", Titled.class),
                Titled.of(Columns.id(row, "plan_id"), null, row.getString("plan_title")),
                Times.instant(row, "at"),
                ChangeView.By.of(row.getString("actor"), row.getString("actor_name"), row.getString("client")),
                row.getString("reason"),
                json.list(row, "along", DeletedThing.class),
                Times.instantOrNull(row, "restored_at"),
                may && stands && !row.getBoolean("closed") ? List.of("restore") : List.of());
    }

    /** Whoever may delete such a thing there: of a priority and its actions, its lead too. */
    static boolean mayRestore(DeletedType type, UUID partnership, boolean mine, Caller caller) {
        boolean leads = switch (type) {
            case ACTION, MILESTONE, HEADING, INDICATOR_PLACE -> mine;
            case PLAN, SECTION, THEME, PRIORITY, INDICATOR -> false;
        };
        return leads || caller.mayEdit(partnership);
    }
}
