package org.waymark.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.priorities.StorySql;
import org.waymark.rows.Columns;
import org.waymark.summary.FreshnessPart.RoundOver;
import org.waymark.summary.SummaryQueries.Part;

/** Counts what is up to date: one statement, whatever there is to count. */
@ApplicationScoped
class FreshnessQueries {
    /** So many of so many; with the round of reports, or the day since when stories are fresh. */
    record Counted(
            long fresh,
            long expected,
            @Nullable RoundOver round,
            @Nullable LocalDate since) {}

    private final Jdbi jdbi;
    private final Today today;

    FreshnessQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /** Of a plan: as a whole, by priority and by agency. */
    Map<Part, Map<FreshnessKind, Counted>> ofPlan(UUID plan) {
        return counted(FreshnessSql.OF_PLAN, Map.of("plans", new UUID[] {plan}));
    }

    /** Of an agency, by plan. */
    Map<Part, Map<FreshnessKind, Counted>> ofAgency(UUID agency, List<UUID> plans) {
        return counted(FreshnessSql.OF_AGENCY, Map.of("agency", agency, "plans", plans.toArray(UUID[]::new)));
    }

    private Map<Part, Map<FreshnessKind, Counted>> counted(String statement, Map<String, ?> values) {
        LocalDate since = StorySql.since(today.date());
        Map<Part, Map<FreshnessKind, Counted>> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(statement)
                .bindMap(values)
                .bind("today", today.date())
                .bind("storySince", since)
                .map((row, context) -> Map.entry(
                        new Part(row.getString("part"), Columns.id(row, "key")),
                        Map.entry(Kebab.known(FreshnessKind.class, row.getString("kind")), counted(row, since))))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), part -> new EnumMap<>(FreshnessKind.class))
                        .put(entry.getValue().getKey(), entry.getValue().getValue())));
        return found;
    }

    private static Counted counted(ResultSet row, LocalDate since) throws SQLException {
        UUID round = Columns.id(row, "round_id");
        return new Counted(
                row.getLong("fresh"),
                row.getLong("expected"),
                round == null
                        ? null
                        : new RoundOver(round, row.getString("period"), row.getObject("due", LocalDate.class)),
                round == null ? since : null);
    }
}
