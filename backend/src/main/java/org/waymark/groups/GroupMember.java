package org.waymark.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * Who sits on a group on one day.
 *
 * @param id the seat's
 * @param officer who holds it; null while it is vacant
 * @param vacant whether nobody holds it on that day, be it that nobody was named or that they have left by then
 */
public record GroupMember(
        UUID id,
        @Nullable Related agency,
        @Nullable String role,
        boolean statutory,
        boolean chair,
        boolean inAttendance,
        @Nullable Related officer,
        boolean vacant,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static GroupMember of(ResultSet row) throws SQLException {
        SeatView seat = SeatView.of(row);
        boolean gone = row.getBoolean("gone");
        return new GroupMember(
                seat.id(),
                seat.agency(),
                seat.role(),
                seat.statutory(),
                seat.chair(),
                seat.inAttendance(),
                gone ? null : seat.officer(),
                gone || seat.officer() == null,
                seat.from(),
                seat.to());
    }
}
