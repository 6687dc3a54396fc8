package org.waymark.access;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // mostly written here and read by SQL
class Invitation extends Root {
    /** How long an invitation stays open. */
    static final Duration OPEN_FOR = Duration.ofDays(14);

    private String email;
    private Role role;
    private @Nullable UUID partnershipId;
    private @Nullable UUID agencyId;
    private @Nullable UUID groupId;
    private @Nullable UUID officerId;
    private InvitationStatus status;
    private Instant expiresAt;

    void say(InvitationInput input, Instant now) {
        email = input.email().strip();
        role = input.role();
        UUID id = input.scope().id();
        partnershipId = role.scope() == ScopeType.PARTNERSHIP ? id : null;
        agencyId = role.scope() == ScopeType.AGENCY ? id : null;
        groupId = role.scope() == ScopeType.GROUP ? id : null;
        officerId = input.officer();
        status = InvitationStatus.OPEN;
        expiresAt = now.plus(OPEN_FOR);
    }

    void become(InvitationStatus to, Instant now) {
        if (to != InvitationStatus.WITHDRAWN) {
            throw Refusal.invalid("/to", "not-by-hand", "An invitation is withdrawn by hand, and nothing else.");
        }
        InvitationStatus present =
                status == InvitationStatus.OPEN && !expiresAt.isAfter(now) ? InvitationStatus.EXPIRED : status;
        if (present != InvitationStatus.OPEN) {
            throw Refusal.conflict("The invitation is " + Kebab.name(present) + ": only an open one can be withdrawn.");
        }
        status = to;
    }

    @Converter(autoApply = true)
    static class StatusColumn extends KebabColumn<InvitationStatus> {
        StatusColumn() {
            super(InvitationStatus.class);
        }
    }
}
