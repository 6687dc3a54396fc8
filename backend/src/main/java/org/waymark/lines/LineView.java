package org.waymark.lines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Titled;
import org.waymark.rows.Columns;

/**
 * A line of a plan as a client sees it.
 *
 * @param ref its number; a milestone's is its action's
 * @param title its words
 * @param priority the priority under which it stands, itself when it is one; null for what is the plan's own
 * @param action the action to which it belongs, itself when it is one
 * @param field the property of it that is meant; null when it is the whole
 */
public record LineView(
        LineType type,
        UUID id,
        @Nullable String ref,
        @Nullable String title,
        @Nullable Titled priority,
        @Nullable Titled action,
        @Nullable String field) {

    /** What {@link #of} reads of the line under the alias {@code l}, where it is {@code plan_line} of something. */
    public static final String COLUMNS = """
            l.ref as line_ref, l.title as line_title, l.priority_id as line_priority_id,
                l.priority_ref as line_priority_ref, l.priority_title as line_priority_title,
                l.action_id as line_action_id, l.action_ref as line_action_ref, l.action_title as line_action_title
            """;

    /** Reads those columns, beside the type, the id and the field that the row has of its own. */
    public static LineView of(ResultSet row, String type, UUID id, @Nullable String field) throws SQLException {
        return new LineView(
                Kebab.known(LineType.class, type),
                id,
                row.getString("line_ref"),
                row.getString("line_title"),
                Titled.of(
                        Columns.id(row, "line_priority_id"),
                        row.getString("line_priority_ref"),
                        row.getString("line_priority_title")),
                Titled.of(
                        Columns.id(row, "line_action_id"),
                        row.getString("line_action_ref"),
                        row.getString("line_action_title")),
                field);
    }
}
