package org.waymark.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.lines.LineView;
import org.waymark.rows.Columns;

/**
 * Something that was found, and where it stands.
 *
 * @param ref its number, its references or its code
 * @param title its name; null for a note
 * @param excerpt some of its words, those marked that were searched for; empty when it has none beside its name
 * @param plan in which it stands; an indicator's is the newest that uses it
 * @param priority under which it stands
 * @param parent the action of which it is a sub-action
 * @param agency the one whose officer it is
 * @param on the line on which a note stands
 * @param endedOn when it ended, closed, or left; null for what goes on
 */
public record SearchHit(
        SearchKind kind,
        UUID id,
        @Nullable String ref,
        @Nullable String title,
        List<ExcerptRun> excerpt,
        @Nullable Related partnership,
        @Nullable Titled plan,
        @Nullable Titled priority,
        @Nullable Titled parent,
        @Nullable Related agency,
        @Nullable LineView on,
        @Nullable LocalDate endedOn) {

    /** Some words in a row, marked or not. */
    public record ExcerptRun(String text, boolean marked) {}

    static SearchHit of(ResultSet row) throws SQLException {
        String onType = row.getString("on_type");
        return new SearchHit(
                Kebab.known(SearchKind.class, row.getString("kind")),
                Columns.known(row, "id"),
                row.getString("ref"),
                row.getString("title"),
                Excerpts.runs(Objects.requireNonNullElse(row.getString("excerpt"), "")),
                Related.of(
                        Columns.id(row, "partnership_id"),
                        row.getString("partnership_short_name"),
                        row.getString("partnership_name")),
                Titled.of(Columns.id(row, "plan"), null, row.getString("plan_title")),
                Titled.of(
                        Columns.id(row, "priority_id"), row.getString("priority_ref"), row.getString("priority_title")),
                Titled.of(Columns.id(row, "parent_id"), row.getString("parent_ref"), row.getString("parent_title")),
                Related.of(Columns.id(row, "agency_id"), row.getString("agency_code"), row.getString("agency_name")),
                onType == null
                        ? null
                        : LineView.of(row, onType, Columns.known(row, "on_id"), row.getString("on_field")),
                row.getObject("ended_on", LocalDate.class));
    }
}
