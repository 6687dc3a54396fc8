package org.waymark.deletions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads deletions straight into what clients see. */
@ApplicationScoped
class DeletionQueries {
    private static final String FROM = "from deletion d ";
    private static final String ROW = """
            select d.*, c.actor, c.actor_name, c.client, c.reason, coalesce(p.status = 'closed', false) as closed,
                coalesce(p.title, (select g.title from deletion g where g.thing = d.plan_id order by g.at desc limit 1))
                    as plan_title,
                exists (select from priority_lead l where l.priority_id = any (d.under) and l.role = 'lead'
                    and l.officer_id = cast(:me as uuid)) as mine,
                (select json_build_object('id', x.id, 'ref', x.ref, 'title', x.title_text) from (
                    select id, ref, title_text from action where id = d.under[1]
                    union all select id, ref, title_text from priority where id = d.under[1]) x) as within,
                (select json_agg(json_build_object('type', w.type, 'id', w.thing, 'ref', w.ref, 'title', w.title)
                    order by w.change_id desc) from deletion w where w.with_id = d.id) as along
            """;
    private static final String JOINS =
            "from deletion d join change c on c.at = d.change_at and c.id = d.change_id left join plan p on p.id = d.plan_id ";
    private static final List<Sorting.Key> NEWEST =
            List.of(new Sorting.Key("at", Sorting.Type.INSTANT, "d.at", "d.at"));

    private final Jdbi jdbi;
    private final JsonColumns json;

    DeletionQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    DeletionView one(UUID id, Caller caller) {
        Where where = new Where().with("d.id = :value", id).anyOf("d.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> where.query(handle, ROW + JOINS, "", 1)
                .bindByType("me", caller.reach().officer(), UUID.class)
                .map((row, context) -> DeletionView.of(row, json, caller))
                .findOne()
                .orElse(null));
    }

    Page<DeletionView> page(DeletionFilter filter, Caller caller) {
        Sorting sorting = Sorting.of("-at", "d.id", NEWEST);
        Where where = new Where()
                .that("d.with_id is null and d.restored_at is null")
                .anyOf("d.partnership_id", filter.partnership)
                .anyOf("d.plan_id", filter.plan)
                .anyOf("d.type", filter.type)
                .anyOf("d.thing", filter.thing)
                .anyOf("d.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<Sorting.Placed<DeletionView>> rows = sorting.after(where, filter.after)
                    .query(handle, ROW + sorting.columns() + " " + JOINS, sorting.order(), filter.fetch())
                    .bindByType("me", caller.reach().officer(), UUID.class)
                    .map((row, context) -> {
                        DeletionView made = DeletionView.of(row, json, caller);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }
}
