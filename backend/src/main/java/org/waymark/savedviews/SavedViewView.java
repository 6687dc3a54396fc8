package org.waymark.savedviews;

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
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A list to come back to, as one of those sees it who have it.
 *
 * @param query what it filters, as in the address of the list
 * @param filters the same, one by one
 * @param partnership with which it is shared; null when it is not shared with one
 * @param agency with which it is shared; null when it is not shared with one
 * @param mine whether the caller saved it
 */
public record SavedViewView(
        UUID id,
        long version,
        ViewedList list,
        String name,
        String query,
        List<ViewFilter> filters,
        SharedWith sharedWith,
        @Nullable Related partnership,
        @Nullable Related agency,
        boolean mine,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    /**
     * One thing by which it filters.
     *
     * @param title what is meant by the value, where that is something with a name; null where it is not, or where the
     *     caller does not see it
     */
    public record ViewFilter(
            String parameter, String value, @Nullable String title) {}

    static SavedViewView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        List<ViewFilter> filters = json.list(row, "filters", ViewFilter.class);
        SharedWith sharedWith = Kebab.known(SharedWith.class, row.getString("shared_with"));
        boolean mine = row.getBoolean("mine");
        UUID partnership = Columns.id(row, "partnership_id");
        UUID agency = Columns.id(row, "agency_id");
        return new SavedViewView(
                Columns.known(row, "id"),
                row.getLong("version"),
                Kebab.known(ViewedList.class, row.getString("list")),
                row.getString("name"),
                SavedQuery.text(filters),
                filters,
                sharedWith,
                Related.of(partnership, row.getString("partnership_short_name"), row.getString("partnership_name")),
                Related.of(agency, row.getString("agency_code"), row.getString("agency_name")),
                mine,
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                Sharing.mayChange(caller, sharedWith, mine, partnership, agency)
                        ? List.of("edit", "delete")
                        : List.of());
    }
}
