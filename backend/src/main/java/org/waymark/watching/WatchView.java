package org.waymark.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.lines.LineView;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/**
 * Something that the caller watches.
 *
 * @param on its title is null once it was deleted
 * @param plan in which it stands; null for an indicator, which may stand in several
 */
public record WatchView(
        UUID id, long version, LineView on, @Nullable Titled plan, Instant createdAt) implements Versioned {

    static WatchView of(ResultSet row) throws SQLException {
        return new WatchView(
                Columns.known(row, "id"),
                row.getLong("version"),
                LineView.of(row, row.getString("type"), Columns.known(row, "thing"), null),
                Titled.of(Columns.id(row, "plan_id"), null, row.getString("plan_title")),
                Times.instant(row, "created_at"));
    }
}
