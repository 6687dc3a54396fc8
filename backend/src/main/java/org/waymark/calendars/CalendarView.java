package org.waymark.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A calendar as a client sees it.
 *
 * @param yearBegins the month in which the financial year begins
 * @param reporting whether the partnership reports by it
 * @param terms in the order of their days; none unless it is a calendar of terms
 */
public record CalendarView(
        UUID id,
        long version,
        Related partnership,
        String name,
        CalendarKind kind,
        int yearBegins,
        boolean reporting,
        List<CalendarTerm> terms,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static CalendarView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        UUID partnership = Columns.known(row, "partnership_id");
        return new CalendarView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_code"), row.getString("partnership_name")),
                row.getString("name"),
                Kebab.known(CalendarKind.class, row.getString("kind")),
                row.getInt("year_begins"),
                row.getBoolean("reporting"),
                json.list(row, "terms", CalendarTerm.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }
}
