package org.waymark.officers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.ExternalIds;
import org.waymark.rows.Texts;
import org.waymark.rows.Times;

/**
 * An officer as members of the partnership see one; the public never sees a person's name or address.
 *
 * @param mailReturned when the mail was made that came back from their address; null when the last one arrived
 */
public record OfficerView(
        UUID id,
        long version,
        Related partnership,
        @Nullable Related agency,
        OfficerKind kind,
        String name,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable Instant mailReturned,
        @Nullable LocalDate leftOn,
        List<String> aliases,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static OfficerView of(ResultSet row, Caller caller) throws SQLException {
        UUID partnership = row.getObject("partnership_id", UUID.class);
        return new OfficerView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_short_name"), row.getString("partnership_name")),
                Related.of(
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency_code"),
                        row.getString("agency_name")),
                Kebab.known(OfficerKind.class, row.getString("kind")),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("email"),
                Times.instantOrNull(row, "mail_returned"),
                Times.date(row, "left_on"),
                Texts.known(row, "aliases"),
                ExternalIds.of(row),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }
}
