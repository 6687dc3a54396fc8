package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.plans.EditionReader;
import org.waymark.plans.PlanEditions;
import org.waymark.plans.PlanEditions.EditionSummary;
import org.waymark.rows.JsonColumns;

/** The editions of a plan as columns of the statement that reads plans. */
@ApplicationScoped
class EditionColumns implements EditionReader {
    private static final String SHORT = """
            (select json_build_array(json_build_object('id', e.id, 'label', e.major || '.' || e.minor,
                'madeAt', e.created_at, 'publishedAt', e.published_at))
             from edition e where e.plan_id = p.id %s order by e.number desc limit 1)
            """;
    private static final String COLUMNS = ", " + SHORT.formatted("") + " as newest_edition, "
            + SHORT.formatted("and e.published_at is not null") + " as published_edition, "
            + """
            coalesce((select %s from edition e where e.plan_id = p.id and e.published_at is not null
                order by e.number desc limit 1), false) as unpublished
            """.formatted(ChangedSql.SINCE);

    private final JsonColumns json;

    EditionColumns(JsonColumns json) {
        this.json = json;
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public PlanEditions of(ResultSet row) throws SQLException {
        return new PlanEditions(
                one(row, "newest_edition"), one(row, "published_edition"), row.getBoolean("unpublished"));
    }

    private @Nullable EditionSummary one(ResultSet row, String column) throws SQLException {
        List<EditionSummary> found = json.list(row, column, EditionSummary.class);
        return found.isEmpty() ? null : found.getFirst();
    }
}
