package org.waymark.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;

@Entity
@SuppressWarnings("UnusedVariable") // its group and its place are there for the database
class Seat {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private PartnerGroup group;

    private int ordinal;
    private @Nullable UUID agencyId;
    private @Nullable String role;
    private boolean statutory;
    private boolean chair;
    private boolean inAttendance;
    private @Nullable UUID officerId;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    UUID id() {
        return id;
    }

    Seat say(PartnerGroup of, int place, SeatInput input) {
        group = of;
        ordinal = place;
        agencyId = input.agency();
        role = input.role();
        statutory = input.statutory();
        chair = input.chair();
        inAttendance = input.inAttendance();
        officerId = input.officer();
        from = input.from();
        to = input.to();
        return this;
    }

    SeatInput said() {
        return new SeatInput(id, agencyId, role, statutory, chair, inAttendance, officerId, from, to);
    }
}
