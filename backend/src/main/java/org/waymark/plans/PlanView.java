package org.waymark.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A plan as a client sees it.
 *
 * @param framework whose outcomes its priorities serve
 * @param parent the plan it answers: a district's its county's
 * @param contact the officer or post to turn to
 */
public record PlanView(
        UUID id,
        long version,
        Related partnership,
        String title,
        @Nullable PlanPeriod period,
        PlanStatus status,
        Related framework,
        @Nullable Titled parent,
        String coverText,
        @Nullable Related contact,
        List<PlanSection> sections,
        List<PlanTheme> themes,
        PlanCounts counts,
        ReadinessCounts readiness,
        PlanEditions editions,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static PlanView of(ResultSet row, JsonColumns json, PlanEditions editions, Caller caller) throws SQLException {
        UUID partnership = Columns.known(row, "partnership_id");
        LocalDate start = Times.date(row, "period_start");
        LocalDate end = Times.date(row, "period_end");
        return new PlanView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_code"), row.getString("partnership_name")),
                row.getString("title"),
                start == null || end == null ? null : new PlanPeriod(start, end),
                Kebab.known(PlanStatus.class, row.getString("status")),
                new Related(
                        Columns.known(row, "framework_id"),
                        row.getString("framework_code"),
                        row.getString("framework_name")),
                Titled.of(Columns.id(row, "parent_id"), null, row.getString("parent_title")),
                row.getString("cover_text"),
                Related.of(Columns.id(row, "contact_id"), null, row.getString("contact_name")),
                json.list(row, "sections", PlanSection.class),
                json.list(row, "themes", PlanTheme.class),
                new PlanCounts(
                        row.getLong("themes_count"),
                        row.getLong("priorities_count"),
                        row.getLong("actions_count"),
                        row.getLong("sub_actions_count"),
                        row.getLong("milestones_count"),
                        row.getLong("indicators_count")),
                ReadinessCounts.NONE,
                editions,
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                allowed(Kebab.known(PlanStatus.class, row.getString("status")), caller.mayEdit(partnership)));
    }

    private static List<String> allowed(PlanStatus status, boolean edits) {
        if (!edits || status == PlanStatus.CLOSED) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("edit", "make-edition"),
                        status.next().stream().map(PlanStatus::verb))
                .toList();
    }

    PlanView with(ReadinessCounts counted) {
        return new PlanView(
                id,
                version,
                partnership,
                title,
                period,
                status,
                framework,
                parent,
                coverText,
                contact,
                sections,
                themes,
                counts,
                counted,
                editions,
                createdAt,
                updatedAt,
                allowed);
    }
}
