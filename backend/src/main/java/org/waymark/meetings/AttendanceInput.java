package org.waymark.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one who sits on the group, or one who was asked to come, was at the meeting.
 *
 * @param seat the seat it is about; null of somebody without one
 * @param officer who held the seat that day, or who came without one; when left out, who holds the seat now
 * @param deputy who came instead, where that was one of the partnership's officers
 * @param note anything to be said of it, such as "for item 3"
 */
public record AttendanceInput(
        @Nullable UUID seat,
        @Nullable UUID officer,
        @NotNull Presence presence,
        @Nullable UUID deputy,
        @Nullable @Size(max = 500) String note) {

    /** What makes it the same entry when it is said anew: its seat, or else its officer. */
    @Nullable
    UUID whose() {
        return seat == null ? officer : seat;
    }

    AttendanceInput by(@Nullable UUID holder) {
        return officer != null || seat == null ? this : new AttendanceInput(seat, holder, presence, deputy, note);
    }
}
