package org.waymark.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Sources;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads indicators straight into what clients see. */
@ApplicationScoped
class IndicatorQueries {
    private static final String FROM = "from indicator i ";
    private static final String OPEN = """
            (i.title_state = 'unconfirmed' or i.definition_state = 'unconfirmed' or i.contact_state = 'unconfirmed'
                or i.lead_agencies_state = 'unconfirmed' or i.definition_status = 'to-be-confirmed')
            """;
    private static final String WORDS = """
            (lower(i.title_text) like :value or lower(i.definition_text) like :value
                or exists (select from unnest(i.reference_codes) x where lower(x) like :value))
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    IndicatorQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    IndicatorView one(UUID id, Caller caller, Sources sources) {
        Caller sees = sources.moment() == null ? caller : caller.looking();
        Where where = new Where().with("i.id = :value", id).anyOf("i.partnership_id", caller.readable());
        return jdbi.withHandle(
                handle -> sources.bind(where.query(handle, sources.before(IndicatorSql.ROW), "order by i.id", 1))
                        .bindByType("readable", caller.readable(), UUID[].class)
                        .map((row, context) -> IndicatorView.of(row, json, sees))
                        .findOne()
                        .orElse(null));
    }

    Page<IndicatorView> page(IndicatorFilter filter, List<UUID> agencies, Caller caller) {
        Where where = where(filter, agencies).anyOf("i.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<IndicatorView> rows = where.after("i.id", filter.afterId())
                    .query(handle, IndicatorSql.ROW, "order by i.id", filter.fetch())
                    .bindByType("readable", caller.readable(), UUID[].class)
                    .map((row, context) -> IndicatorView.of(row, json, caller))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
    }

    private static Where where(IndicatorFilter filter, List<UUID> agencies) {
        Where where = new Where()
                .anyOf("i.partnership_id", filter.partnership)
                .anyOf("i.definition_status", filter.definitionStatus)
                .anyOf("i.measure", filter.measure)
                .ended("i.ended_start", filter.ended)
                .with("i.updated_at >= :value", filter.updatedSince)
                .with(WORDS, Texts.anywhere(filter.q))
                .with(placed("r.plan_id"), ids(filter.plan))
                .with(placed("r.id"), ids(filter.priority))
                .with(
                        "exists (select from indicator_agency g where g.indicator_id = i.id and g.agency_id = any (:value))",
                        ids(agencies));
        if (filter.unconfirmed != null) {
            where.that(filter.unconfirmed ? OPEN : "not " + OPEN);
        }
        if ("none".equals(filter.parent)) {
            where.that("i.parent_id is null");
        } else if (filter.parent != null) {
            where.with("i.parent_id = :value", id(filter.parent));
        }
        return where;
    }

    private static String placed(String column) {
        return "exists (select from priority_indicator x join priority r on r.id = x.priority_id"
                + " where x.indicator_id in (i.id, i.parent_id) and " + column + " = any (:value))";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("?parent", "wrong-type", "'parent' must be an id (a UUID), or 'none'.");
        }
    }

    private static UUID @Nullable [] ids(@Nullable List<UUID> any) {
        return any == null || any.isEmpty() ? null : any.toArray(UUID[]::new);
    }
}
