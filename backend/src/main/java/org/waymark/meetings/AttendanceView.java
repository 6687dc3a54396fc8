package org.waymark.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * Who was at a meeting, or was not, as members of the partnership see it.
 *
 * @param seat null of somebody who came without one
 * @param officer who held the seat that day; null when it was vacant
 * @param deputy who came instead
 */
public record AttendanceView(
        @Nullable AttendedSeat seat,
        @Nullable Related officer,
        Presence presence,
        @Nullable Related deputy,
        @Nullable String note) {

    /** A seat of the group, small. */
    public record AttendedSeat(
            UUID id, @Nullable Related agency, @Nullable String role, boolean chair, boolean inAttendance) {}
}
