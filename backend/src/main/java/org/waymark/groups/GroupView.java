package org.waymark.groups;

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
import org.waymark.rows.Texts;
import org.waymark.rows.Times;

/** A group as a client sees it, with its seats in order. */
public record GroupView(
        UUID id,
        long version,
        Related partnership,
        String code,
        String name,
        GroupKind kind,
        @Nullable Related parent,
        @Nullable String termsOfReference,
        List<String> aliases,
        List<SeatView> seats,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static GroupView of(ResultSet row, Caller caller) throws SQLException {
        UUID partnership = row.getObject("partnership_id", UUID.class);
        return new GroupView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_short_name"), row.getString("partnership_name")),
                row.getString("code"),
                row.getString("name"),
                Kebab.known(GroupKind.class, row.getString("kind")),
                Related.of(
                        row.getObject("parent_id", UUID.class),
                        row.getString("parent_code"),
                        row.getString("parent_name")),
                row.getString("terms_of_reference"),
                Texts.known(row, "aliases"),
                List.of(),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }

    GroupView seating(List<SeatView> all) {
        return new GroupView(
                id,
                version,
                partnership,
                code,
                name,
                kind,
                parent,
                termsOfReference,
                aliases,
                all,
                createdAt,
                updatedAt,
                allowed);
    }
}
