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

/** A grant as its holder, the partnership's officers and administrators see it. */
public record GrantView(
        UUID id,
        long version,
        Principal principal,
        @Nullable String name,
        Role role,
        Scope scope,
        @Nullable Related officer,
        Instant createdAt,
        List<String> allowed)
        implements Versioned {

    static GrantView of(ResultSet row, Caller caller) throws SQLException {
        Role role = Kebab.known(Role.class, row.getString("role"));
        return new GrantView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Principal(row.getString("issuer"), row.getString("subject")),
                row.getString("name"),
                role,
                Scopes.of(row, role),
                Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name")),
                Times.instant(row, "created_at"),
                Scopes.mayGive(caller, role, row.getObject("owner", UUID.class)) ? List.of("edit") : List.of());
    }
}
