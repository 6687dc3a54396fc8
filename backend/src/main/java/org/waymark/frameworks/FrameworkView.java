package org.waymark.frameworks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A framework as a client sees it.
 *
 * @param partnership whose own it is; null when everybody shares it
 */
public record FrameworkView(
        UUID id,
        long version,
        @Nullable Related partnership,
        String code,
        String name,
        List<FrameworkOutcome> outcomes,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    /** What it says of itself now: what a merge patch is laid upon. */
    FrameworkInput said() {
        return new FrameworkInput(Objects.requireNonNull(partnership).id(), code, name, outcomes);
    }

    static FrameworkView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        UUID partnership = Columns.id(row, "partnership_id");
        return new FrameworkView(
                Columns.known(row, "id"),
                row.getLong("version"),
                Related.of(partnership, row.getString("partnership_code"), row.getString("partnership_name")),
                row.getString("code"),
                row.getString("name"),
                json.list(row, "outcomes", FrameworkOutcome.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                partnership != null && caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }
}
