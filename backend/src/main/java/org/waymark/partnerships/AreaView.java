package org.waymark.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;

/** An area as a client sees it. */
public record AreaView(
        UUID id,
        long version,
        String code,
        String name,
        AreaKind kind,
        @Nullable Related parent) implements Versioned {

    static AreaView of(ResultSet row) throws SQLException {
        return new AreaView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getString("name"),
                Kebab.known(AreaKind.class, row.getString("kind")),
                Related.of(
                        row.getObject("parent_id", UUID.class),
                        row.getString("parent_code"),
                        row.getString("parent_name")));
    }
}
