package org.waymark.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Times;

/** A partnership as a client sees it. */
public record PartnershipView(
        UUID id,
        long version,
        String name,
        String shortName,
        PartnershipKind kind,
        @Nullable Related area,
        boolean childrensServicesAuthority,
        @Nullable Related parent,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static PartnershipView of(ResultSet row, Caller caller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PartnershipView(
                id,
                row.getLong("version"),
                row.getString("name"),
                row.getString("short_name"),
                Kebab.known(PartnershipKind.class, row.getString("kind")),
                Related.of(
                        row.getObject("area_id", UUID.class), row.getString("area_code"), row.getString("area_name")),
                row.getBoolean("childrens_services_authority"),
                Related.of(
                        row.getObject("parent_id", UUID.class),
                        row.getString("parent_short_name"),
                        row.getString("parent_name")),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(id) ? List.of("edit") : List.of());
    }
}
