package org.waymark.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Principal;
import org.waymark.kernel.Kebab;
import org.waymark.paging.Cursor;
import org.waymark.rows.Times;

/**
 * One entry of the feed: what one transaction did to one thing.
 *
 * @param cursor follow from here to get what came after it
 * @param at when it was done
 * @param version the thing's version after it; of a deleted thing, one more than its last
 * @param fields the properties that changed; empty for what was created or deleted
 * @param by who did it
 */
public record ChangeView(
        String cursor,
        Instant at,
        ChangeKind kind,
        ChangedType type,
        UUID id,
        @Nullable Long version,
        List<String> fields,
        By by) {

    /**
     * Who made a change.
     *
     * @param principal null when it was made in the database itself, or when by whom is not for the caller to know
     * @param client the application that made it in their name
     */
    public record By(
            @Nullable Principal principal,
            @Nullable String name,
            @Nullable String client) {
        public static By of(String actor, @Nullable String name, @Nullable String client) {
            int space = actor.indexOf(' ');
            Principal principal =
                    space < 0 ? null : new Principal(actor.substring(0, space), actor.substring(space + 1));
            return new By(principal, name, client);
        }
    }

    static ChangeView of(ResultSet row) throws SQLException {
        return new ChangeView(
                cursor(row.getLong("position")),
                Times.instant(row, "at"),
                Kebab.known(ChangeKind.class, row.getString("kind")),
                Kebab.known(ChangedType.class, row.getString("type")),
                row.getObject("thing", UUID.class),
                row.getObject("version", Long.class),
                List.of((String[]) row.getArray("fields").getArray()),
                By.of(row.getString("actor"), row.getString("actor_name"), row.getString("client")));
    }

    static String cursor(long position) {
        return Cursor.of(position).encoded();
    }
}
