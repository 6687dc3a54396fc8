package org.waymark.meetings;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.rows.KebabColumn;

@Entity
@SuppressWarnings("UnusedVariable") // its meeting and its place are there for the database
class Attendance {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int ordinal;
    private @Nullable UUID seatId;
    private @Nullable UUID officerId;
    private Presence presence;
    private @Nullable UUID deputyId;
    private @Nullable String note;

    UUID whose() {
        return Objects.requireNonNull(said().whose());
    }

    Attendance say(Meeting of, int place, AttendanceInput input) {
        meeting = of;
        ordinal = place;
        seatId = input.seat();
        officerId = input.officer();
        presence = input.presence();
        deputyId = input.deputy();
        note = input.note();
        return this;
    }

    AttendanceInput said() {
        return new AttendanceInput(seatId, officerId, presence, deputyId, note);
    }

    @Converter(autoApply = true)
    static class PresenceColumn extends KebabColumn<Presence> {
        PresenceColumn() {
            super(Presence.class);
        }
    }
}
