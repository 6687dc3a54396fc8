package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Sources;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads priorities straight into what clients see. */
@ApplicationScoped
class PriorityQueries {
    private static final String REF = "natural_order(r.ref) collate \"C\"";
    private static final List<Sorting.Key> KEYS = List.of(
            new Sorting.Key("ref", Sorting.Type.TEXT, REF, REF),
            new Sorting.Key("updatedAt", Sorting.Type.INSTANT, "r.updated_at", "r.updated_at"));
    private static final String OPEN =
            "(r.title_state = 'unconfirmed' or r.leads_state = 'unconfirmed' or r.population_state = 'unconfirmed')";
    private static final String WORDS =
            "(lower(r.ref) like :value or lower(r.title_text) like :value or lower(r.population_text) like :value)";
    private static final String OFFICER =
            "exists (select from priority_lead l where l.priority_id = r.id and l.officer_id = any (:value))";

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    PriorityQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    @Nullable
    PriorityView one(UUID id, Caller caller, Sources sources) {
        Caller sees = sources.moment() == null ? caller : caller.looking();
        Where where = new Where().with("r.id = :value", id).anyOf("r.partnership_id", caller.readable());
        return jdbi.withHandle(
                handle -> sources.bind(where.query(handle, sources.before(PrioritySql.whole("")), "order by r.id", 1))
                        .bindByType("me", sees.reach().officer(), UUID.class)
                        .map((row, context) -> PriorityView.of(row, json, sees))
                        .findOne()
                        .orElse(null));
    }

    Page<PriorityView> page(PriorityFilter filter, List<UUID> agencies, Caller caller) {
        Sorting sorting = Sorting.of(filter.sort, "r.id", KEYS);
        Where where = where(filter, agencies).anyOf("r.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, PrioritySql.FROM) : null;
            List<Sorting.Placed<PriorityView>> rows = sorting.after(where, filter.after)
                    .query(handle, PrioritySql.whole(sorting.columns()), sorting.order(), filter.fetch())
                    .bindByType("me", caller.reach().officer(), UUID.class)
                    .map((row, context) -> {
                        PriorityView made = PriorityView.of(row, json, caller);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }

    private Where where(PriorityFilter filter, List<UUID> agencies) {
        Where where = new Where()
                .anyOf("r.partnership_id", filter.partnership)
                .anyOf("r.plan_id", filter.plan)
                .anyOf("r.id", filter.priority)
                .anyOf("r.theme_id", filter.theme)
                .anyOf("r.outcome_code", filter.outcome)
                .ended("r.ended_start", filter.ended)
                .with("r.updated_at >= :value", filter.updatedSince)
                .with(WORDS, Texts.anywhere(filter.q));
        if (filter.officer != null && !filter.officer.isEmpty()) {
            where.with(OFFICER, filter.officer.toArray(UUID[]::new));
        }
        if (!agencies.isEmpty()) {
            where.with(StorySql.LED_BY, agencies.toArray(UUID[]::new));
        }
        if (filter.storyFresh != null) {
            where.bound(
                    (filter.storyFresh ? "" : "not ") + StorySql.FRESH,
                    Map.of("storySince", StorySql.since(today.date())));
        }
        if (filter.unconfirmed != null) {
            where.that(filter.unconfirmed ? OPEN : "not " + OPEN);
        }
        return where;
    }

    /** Whether the caller is the lead of the priority. */
    boolean leads(Caller caller, UUID priority) {
        UUID officer = caller.reach().officer();
        return officer != null
                && jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from priority_lead
                            where priority_id = :priority and officer_id = :officer and role = 'lead')
                        """)
                        .bind("priority", priority)
                        .bind("officer", officer)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The partnership of a plan; an id that nobody may read when there is no such plan. */
    UUID partnershipOf(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from plan where id = :plan")
                .bind("plan", plan)
                .mapTo(UUID.class)
                .findOne()
                .orElse(plan));
    }
}
