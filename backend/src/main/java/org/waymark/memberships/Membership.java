package org.waymark.memberships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.Root;

@Entity
class Membership extends Root {
    private @Nullable UUID agencyId;
    private @Nullable UUID partnershipId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    /** @param agencySeen whether the caller may see the agency */
    void say(MembershipInput input, boolean agencySeen) {
        new Faults()
                .unless(
                        agencyId == null || agencyId.equals(input.agency()),
                        "/agency",
                        "fixed",
                        "A membership stays with its agency. End this one and make another.")
                .unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "A membership stays with its partnership. End this one and make another.")
                .unless(agencySeen, "/agency", "unknown", "There is no such agency that you may see.")
                .period(input.from(), input.to(), "/to")
                .refuse();
        agencyId = input.agency();
        partnershipId = input.partnership();
        from = input.from();
        to = input.to();
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    MembershipInput said() {
        return new MembershipInput(Objects.requireNonNull(agencyId), Objects.requireNonNull(partnershipId), from, to);
    }
}
