package org.waymark.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.actions.StandingSql;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** Counts, in a fixed number of statements whatever there is to count. */
@ApplicationScoped
class SummaryQueries {
    /** A plan, and how far the caller has seen it. */
    record Plan(Titled titled, UUID partnership, @Nullable Instant seenAt, Instant upTo) {}

    /** A theme, a priority or an agency of a plan. */
    record Named(
            String part,
            UUID id,
            @Nullable String ref,
            @Nullable String name,
            @Nullable UUID theme) {
        Part place() {
            return new Part(part, id);
        }
    }

    /** Of which part of a summary figures are; the key is null for all of it, and for what has no theme. */
    record Part(String part, @Nullable UUID key) {}

    private final Jdbi jdbi;
    private final Today today;

    SummaryQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    @Nullable
    Plan plan(UUID id, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(SummarySql.PLAN)
                .bind("plan", id)
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .map((row, context) -> new Plan(
                        new Titled(id, null, row.getString("title")),
                        Columns.known(row, "partnership_id"),
                        Times.instantOrNull(row, "seen_at"),
                        Times.instant(row, "up_to")))
                .findOne()
                .orElse(null));
    }

    List<Named> names(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery(SummarySql.NAMES)
                .bind("plan", plan)
                .map((row, context) -> new Named(
                        row.getString("part"),
                        Columns.known(row, "id"),
                        row.getString("ref"),
                        row.getString("name"),
                        Columns.id(row, "theme_id")))
                .list());
    }

    /** What is counted of each part of a plan, by the names of the figures. */
    Map<Part, Map<String, Long>> ofPlan(UUID plan) {
        return counted(SummarySql.OF_PLAN, Map.of("plan", plan));
    }

    /** The same of an agency: together, and by plan. */
    Map<Part, Map<String, Long>> ofAgency(UUID agency, List<UUID> plans) {
        return counted(SummarySql.OF_AGENCY, Map.of("agency", agency, "plans", plans.toArray(UUID[]::new)));
    }

    private Map<Part, Map<String, Long>> counted(String statement, Map<String, ?> values) {
        return jdbi.withHandle(handle -> {
            Map<Part, Map<String, Long>> found = new HashMap<>();
            handle.createQuery(statement)
                    .bindMap(values)
                    .bind("today", today.date())
                    .bind("owedAt", StandingSql.OWED_NOW)
                    .map((row, context) ->
                            Map.entry(new Part(row.getString("part"), Columns.id(row, "key")), Figures.counts(row)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    /** How often others did what to a plan, by the name of a kind of its history, and how many reports they handed in. */
    Map<String, Long> changes(UUID plan, Instant since, Caller caller) {
        return jdbi.withHandle(handle -> {
            Map<String, Long> found = new HashMap<>();
            handle.createQuery(SummarySql.CHANGES)
                    .bind("plan", plan)
                    .bind("since", since.atOffset(ZoneOffset.UTC))
                    .bind("me", caller.principal().toString())
                    .bind("officer", caller.officerOrNobody())
                    .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("times")))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    Instant see(UUID plan, Instant upTo, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(SummarySql.SEE)
                .bind("plan", plan)
                .bind("at", upTo.atOffset(ZoneOffset.UTC))
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .map((row, context) -> Times.instant(row, "at"))
                .one());
    }

    /** The open plans in which an agency leads or supports something, or is proposed to, as far as the caller reads. */
    List<Titled> openPlans(UUID agency, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(SummarySql.OPEN_PLANS)
                .bind("agency", agency)
                .bindByType("readable", caller.readable(), UUID[].class)
                .map((row, context) -> titled(row))
                .list());
    }

    private static Titled titled(ResultSet row) throws SQLException {
        return new Titled(Columns.known(row, "id"), null, row.getString("title"));
    }
}
