package org.waymark.duedates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.ShownOnce;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/**
 * A calendar that its owner fetches without signing in.
 *
 * @param agency whose due dates it shows; null when they are its owner's own
 * @param address the path at which it is fetched; null but in the answer that made it, because it is kept nowhere
 */
public record CalendarFeedView(
        UUID id,
        long version,
        String name,
        @Nullable Related agency,

        @Schema(
                description =
                        "The path at which the calendar is fetched, on the host that was called; shown once, when it"
                                + " is made, and not when that call is repeated under its Idempotency-Key. Whoever has it reads what is due, so treat it as a password.")
        @Nullable
        String address,

        Instant createdAt)
        implements Versioned, ShownOnce {

    static CalendarFeedView of(ResultSet row) throws SQLException {
        return new CalendarFeedView(
                Columns.known(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                Related.of(Columns.id(row, "agency_id"), row.getString("agency_code"), row.getString("agency_name")),
                null,
                Times.instant(row, "created_at"));
    }

    @Override
    public CalendarFeedView kept() {
        return at(null);
    }

    CalendarFeedView at(@Nullable String path) {
        return new CalendarFeedView(id, version, name, agency, path, createdAt);
    }
}
