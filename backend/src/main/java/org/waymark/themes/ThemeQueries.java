package org.waymark.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads themes straight into what clients see. */
@ApplicationScoped
class ThemeQueries {
    private static final String FROM = "from theme t join plan p on p.id = t.plan_id ";
    private static final String ROW = """
            select t.*, p.title as plan_title,
                (select json_agg(json_build_object('id', r.id, 'ref', r.ref, 'title', r.title_text) order by r.ordinal)
                 from priority r where r.theme_id = t.id) as priorities
            """ + FROM;

    private final Jdbi jdbi;
    private final JsonColumns json;

    ThemeQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    ThemeView one(UUID id, Caller caller) {
        Where where = new Where().with("t.id = :value", id).anyOf("p.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> where.query(handle, ROW, "order by t.id", 1)
                .map((row, context) -> ThemeView.of(row, json))
                .findOne()
                .orElse(null));
    }

    Page<ThemeView> page(ThemeFilter filter, Caller caller) {
        Where where = new Where().anyOf("p.partnership_id", caller.readable()).anyOf("t.plan_id", filter.plan);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<ThemeView> rows = where.after("t.id", filter.afterId())
                    .query(handle, ROW, "order by t.id", filter.fetch())
                    .map((row, context) -> ThemeView.of(row, json))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
    }
}
