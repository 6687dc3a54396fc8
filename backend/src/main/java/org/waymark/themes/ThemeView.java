package org.waymark.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.Titled;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;

/**
 * A theme as a client sees it.
 *
 * @param position its place among the plan's themes; the first is 1
 */
public record ThemeView(UUID id, Titled plan, String title, int position, List<Titled> priorities) {

    static ThemeView of(ResultSet row, JsonColumns json) throws SQLException {
        return new ThemeView(
                Columns.known(row, "id"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                row.getString("title"),
                row.getInt("ordinal") + 1,
                json.list(row, "priorities", Titled.class));
    }
}
