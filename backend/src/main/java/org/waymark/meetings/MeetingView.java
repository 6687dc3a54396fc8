package org.waymark.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A meeting as a client sees it.
 *
 * @param allowed {@code edit} lets the caller change all of it, {@code record} who came and what was decided
 */
public record MeetingView(
        UUID id,
        long version,
        Related group,
        LocalDate date,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable String minutes,
        List<AttendanceView> attendance,
        List<DecisionView> decisions,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static MeetingView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        UUID group = Columns.known(row, "group_id");
        return new MeetingView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Related(group, row.getString("group_code"), row.getString("group_name")),
                row.getObject("date", LocalDate.class),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("minutes"),
                json.list(row, "attendance", AttendanceView.class),
                json.list(row, "decisions", DecisionView.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                allowed(caller, Columns.known(row, "partnership_id"), group));
    }

    private static List<String> allowed(Caller caller, UUID partnership, UUID group) {
        if (caller.mayEdit(partnership)) {
            return List.of("edit", "record");
        }
        return caller.sitsOn(group) ? List.of("record") : List.of();
    }
}
