package org.waymark.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.leads.LeadRole;
import org.waymark.rows.Columns;

/**
 * One line that names somebody.
 *
 * @param id of the line: the action, the priority, the milestone, the seat
 * @param role whether they lead or support, where there is a difference
 * @param text what the line says of itself, such as a milestone's words or the role of a seat
 * @param where the thing it stands in, with its number: of a milestone its action, of a seat its group
 * @param plan the plan it stands in; null for what lies outside plans
 */
public record WorkLine(
        LineKind kind,
        UUID id,
        @Nullable LeadRole role,
        @Nullable String text,
        Related where,
        @Nullable Related plan) {

    public static WorkLine of(ResultSet row) throws SQLException {
        return new WorkLine(
                Kebab.known(LineKind.class, row.getString("kind")),
                Columns.known(row, "id"),
                Columns.constant(row, "role", LeadRole.class),
                row.getString("text"),
                new Related(
                        Columns.known(row, "where_id"),
                        row.getString("where_ref"),
                        Objects.requireNonNullElse(row.getString("where_name"), "")),
                Related.of(Columns.id(row, "plan_id"), null, row.getString("plan_title")));
    }
}
