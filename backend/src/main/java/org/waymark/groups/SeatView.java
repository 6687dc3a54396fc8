package org.waymark.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.rows.Times;

/** A seat on a group as a client sees it; without an officer it is vacant. */
public record SeatView(
        UUID id,
        @Nullable Related agency,
        @Nullable String role,
        boolean statutory,
        boolean chair,
        boolean inAttendance,
        @Nullable Related officer,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static SeatView of(ResultSet row) throws SQLException {
        return new SeatView(
                row.getObject("id", UUID.class),
                Related.of(
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency_code"),
                        row.getString("agency_name")),
                row.getString("role"),
                row.getBoolean("statutory"),
                row.getBoolean("chair"),
                row.getBoolean("in_attendance"),
                Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name")),
                Times.date(row, "valid_from"),
                Times.date(row, "valid_to"));
    }
}
