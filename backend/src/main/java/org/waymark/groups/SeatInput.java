package org.waymark.groups;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat on a group: of an agency, of a role, or both.
 *
 * @param id which of the present seats it is; without one it is new
 * @param statutory whether a law gives the seat
 * @param inAttendance whether it sits without a vote
 * @param officer who holds it; null while it is vacant
 * @param from the day from which it is held so
 */
public record SeatInput(
        @Nullable UUID id,
        @Nullable UUID agency,
        @Nullable @Size(max = 200) String role,
        @NotNull Boolean statutory,
        @NotNull Boolean chair,
        @NotNull Boolean inAttendance,
        @Nullable UUID officer,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public SeatInput {
        statutory = statutory != null && statutory;
        chair = chair != null && chair;
        inAttendance = inAttendance != null && inAttendance;
    }
}
