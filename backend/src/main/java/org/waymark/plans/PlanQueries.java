package org.waymark.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads plans straight into what clients see. */
@ApplicationScoped
class PlanQueries {
    private static final String FROM = "from plan p ";
    private static final String ROW = """
            select p.*, d.short_name as partnership_code, d.name as partnership_name, u.title as parent_title,
                o.name as contact_name,
                (select json_agg(json_build_object('id', s.id, 'title', s.title, 'text', s.text) order by s.ordinal)
                 from plan_section s where s.plan_id = p.id) as sections,
                (select json_agg(json_build_object('id', t.id, 'title', t.title) order by t.ordinal)
                 from theme t where t.plan_id = p.id) as themes,
                (select count(*) from theme t where t.plan_id = p.id) as themes_count,
                (select count(*) from priority r where r.plan_id = p.id) as priorities_count,
                (select count(*) from action a where a.plan_id = p.id and a.parent_id is null) as actions_count,
                (select count(*) from action a where a.plan_id = p.id and a.parent_id is not null) as sub_actions_count,
                (select count(*) from milestone m join action a on a.id = m.action_id
                 where a.plan_id = p.id) as milestones_count,
                (select count(distinct x.indicator_id) from priority_indicator x join priority r on r.id = x.priority_id
                 where r.plan_id = p.id) as indicators_count
            from plan p join partnership d on d.id = p.partnership_id left join plan u on u.id = p.parent_id
                left join officer o on o.id = p.contact_id
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final ReadinessReader readiness;

    PlanQueries(Jdbi jdbi, JsonColumns json, ReadinessReader readiness) {
        this.jdbi = jdbi;
        this.json = json;
        this.readiness = readiness;
    }

    @Nullable
    PlanView one(UUID id, Caller caller) {
        Where where = new Where().with("p.id = :value", id).anyOf("p.partnership_id", caller.readable());
        List<PlanView> found = jdbi.withHandle(handle -> where.query(handle, ROW, "order by p.id", 1)
                .map((row, context) -> PlanView.of(row, json, caller))
                .list());
        return found.isEmpty() ? null : ready(found).getFirst();
    }

    Page<PlanView> page(PlanFilter filter, Caller caller) {
        Where where = new Where()
                .anyOf("p.partnership_id", caller.readable())
                .anyOf("p.partnership_id", filter.partnership)
                .anyOf("p.status", filter.status)
                .anyOf("p.parent_id", filter.parent)
                .with("p.updated_at >= :value", filter.updatedSince)
                .with("lower(p.title) like :value", Texts.anywhere(filter.q));
        Page<PlanView> page = jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<PlanView> rows = where.after("p.id", filter.afterId())
                    .query(handle, ROW, "order by p.id", filter.fetch())
                    .map((row, context) -> PlanView.of(row, json, caller))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
        return new Page<>(ready(page.items()), page.next(), page.total());
    }

    private List<PlanView> ready(List<PlanView> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        Map<UUID, ReadinessCounts> counts =
                readiness.counts(plans.stream().map(PlanView::id).toList());
        return plans.stream()
                .map(plan -> plan.with(counts.getOrDefault(plan.id(), ReadinessCounts.NONE)))
                .toList();
    }
}
