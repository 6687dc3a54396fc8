package org.waymark.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Sources;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads plans straight into what clients see. */
@ApplicationScoped
class PlanQueries {
    private static final String FROM = "from plan p ";
    private static final String ROW = """
            select p.*, d.short_name as partnership_code, d.name as partnership_name, u.title as parent_title,
                w.code as framework_code, w.name as framework_name, o.name as contact_name,
                (select json_agg(json_build_object('id', s.id, 'title', s.title, 'text', s.text) order by s.ordinal)
                 from plan_section s where s.plan_id = p.id) as sections,
                (select json_agg(json_build_object('id', t.id, 'title', t.title) order by t.ordinal)
                 from theme t where t.plan_id = p.id) as themes,
                (select count(*) from theme t where t.plan_id = p.id) as themes_count,
                (select count(*) from priority r where r.plan_id = p.id and r.ended_start is null) as priorities_count,
                (select count(*) from action a where a.plan_id = p.id and a.parent_id is null
                    and a.ended_start is null) as actions_count,
                (select count(*) from action a where a.plan_id = p.id and a.parent_id is not null
                    and a.ended_start is null) as sub_actions_count,
                (select count(*) from milestone m join action a on a.id = m.action_id
                 where a.plan_id = p.id and a.ended_start is null) as milestones_count,
                (select count(distinct x.indicator_id) from priority_indicator x join priority r on r.id = x.priority_id
                    join indicator i on i.id = x.indicator_id
                 where r.plan_id = p.id and r.ended_start is null and i.ended_start is null) as indicators_count
            """;
    private static final String JOINS = """
            from plan p join partnership d on d.id = p.partnership_id left join plan u on u.id = p.parent_id
                join framework w on w.id = p.framework_id left join officer o on o.id = p.contact_id
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final ReadinessReader readiness;
    private final EditionReader editions;
    private final Listing<PlanView> listing;

    PlanQueries(Jdbi jdbi, JsonColumns json, ReadinessReader readiness, EditionReader editions) {
        this.jdbi = jdbi;
        this.json = json;
        this.readiness = readiness;
        this.editions = editions;
        this.listing = new Listing<>(ROW + editions.columns() + JOINS, FROM, "p.id", PlanView::id);
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    PlanView one(UUID id, Caller caller, Sources sources) {
        Caller sees = sources.moment() == null ? caller : caller.looking();
        Where where = new Where().with("p.id = :value", id).anyOf("p.partnership_id", caller.readable());
        PlanView plan =
                jdbi.withHandle(handle -> sources.bind(where.query(handle, sources.before(listing.select()), "", 1))
                        .map((row, context) -> PlanView.of(row, json, editions.of(row), sees))
                        .findOne()
                        .orElse(null));
        return plan == null ? null : ready(List.of(plan), sources).getFirst();
    }

    Page<PlanView> page(PlanFilter filter, Caller caller) {
        Where where = new Where()
                .anyOf("p.partnership_id", caller.readable())
                .anyOf("p.partnership_id", filter.partnership)
                .anyOf("p.status", filter.status)
                .anyOf("p.parent_id", filter.parent)
                .with("p.updated_at >= :value", filter.updatedSince)
                .with("lower(p.title) like :value", Texts.anywhere(filter.q));
        Page<PlanView> page =
                listing.page(jdbi, filter, where, (row, context) -> PlanView.of(row, json, editions.of(row), caller));
        return new Page<>(ready(page.items(), Sources.NOW), page.next(), page.total());
    }

    private List<PlanView> ready(List<PlanView> plans, Sources sources) {
        if (plans.isEmpty()) {
            return plans;
        }
        Map<UUID, ReadinessCounts> counts =
                readiness.counts(plans.stream().map(PlanView::id).toList(), sources);
        return plans.stream()
                .map(plan -> plan.with(counts.getOrDefault(plan.id(), ReadinessCounts.NONE)))
                .toList();
    }
}
