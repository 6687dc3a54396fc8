package org.waymark.rounds.templates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.progress.Evidence;
import org.waymark.rounds.OwedView;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;

/** Reads what the reports that are owed say so far: one statement, however many there are. */
@ApplicationScoped
class ReportWords {
    private final Jdbi jdbi;
    private final JsonColumns json;

    ReportWords(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What is owed, with the words of the reports that the caller is known to write. */
    List<DueRow> of(List<OwedView> owed) {
        UUID[] reports = owed.stream()
                .map(OwedView::report)
                .filter(Objects::nonNull)
                .map(OwedView.Answer::id)
                .toArray(UUID[]::new);
        Map<UUID, Words> words = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select id, status, rating, rating_reason, done, next, obstacles, percent, evidence
                        from progress_report where id = any (:reports)
                        """)
                .bind("reports", reports)
                .map((row, context) -> Map.entry(Columns.known(row, "id"), words(row)))
                .forEach(entry -> words.put(entry.getKey(), entry.getValue())));
        return owed.stream()
                .map(row -> new DueRow(
                        row,
                        row.report() == null ? null : words.get(row.report().id())))
                .toList();
    }

    private Words words(ResultSet row) throws SQLException {
        return new Words(
                Columns.constant(row, "status", ActionStatus.class),
                Columns.constant(row, "rating", Rating.class),
                row.getString("rating_reason"),
                row.getString("done"),
                row.getString("next"),
                row.getString("obstacles"),
                row.getObject("percent", Integer.class),
                json.list(row, "evidence", Evidence.class));
    }
}
