package org.waymark.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Times;

/** An invitation as those see it who may invite there. */
public record InvitationView(
        UUID id,
        long version,
        String email,
        Role role,
        Scope scope,
        @Nullable Related officer,
        InvitationStatus status,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        List<String> allowed)
        implements Versioned {

    static InvitationView of(ResultSet row, Caller caller) throws SQLException {
        Role role = Kebab.known(Role.class, row.getString("role"));
        InvitationStatus status = Kebab.known(InvitationStatus.class, row.getString("status_now"));
        boolean mine = Scopes.mayGive(caller, role, row.getObject("owner", UUID.class));
        return new InvitationView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("email"),
                role,
                Scopes.of(row, role),
                Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name")),
                status,
                Times.instant(row, "created_at"),
                Times.instant(row, "expires_at"),
                Times.instantOrNull(row, "accepted_at"),
                mine && status == InvitationStatus.OPEN ? List.of("withdraw") : List.of());
    }
}
