package org.waymark.memberships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Times;

/** A membership as a client sees it. */
public record MembershipView(
        UUID id,
        long version,
        Related agency,
        Related partnership,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> allowed)
        implements Versioned {

    static MembershipView of(ResultSet row, Caller caller) throws SQLException {
        UUID partnership = row.getObject("partnership_id", UUID.class);
        return new MembershipView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Related(
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency_code"),
                        row.getString("agency_name")),
                new Related(partnership, row.getString("partnership_short_name"), row.getString("partnership_name")),
                row.getObject("valid_from", LocalDate.class),
                Times.date(row, "valid_to"),
                caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }
}
