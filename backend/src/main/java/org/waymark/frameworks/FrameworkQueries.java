package org.waymark.frameworks;

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

/** Reads frameworks straight into what clients see. */
@ApplicationScoped
class FrameworkQueries {
    private static final String FROM = "from framework f left join partnership d on d.id = f.partnership_id ";
    private static final String ROW =
            "select f.*, d.short_name as partnership_code, d.name as partnership_name " + FROM;
    private static final String SEEN = "(f.partnership_id is null or f.partnership_id = any (:value))";

    private final Jdbi jdbi;
    private final JsonColumns json;

    FrameworkQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    FrameworkView one(UUID id, Caller caller) {
        Where where = new Where().with("f.id = :value", id).with(SEEN, caller.directory());
        return jdbi.withHandle(handle -> where.query(handle, ROW, "order by f.id", 1)
                .map((row, context) -> FrameworkView.of(row, json))
                .findOne()
                .orElse(null));
    }

    Page<FrameworkView> page(FrameworkFilter filter, Caller caller) {
        Where where = new Where().with(SEEN, caller.directory()).anyOf("f.code", filter.code);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<FrameworkView> rows = where.after("f.id", filter.afterId())
                    .query(handle, ROW, "order by f.id", filter.fetch())
                    .map((row, context) -> FrameworkView.of(row, json))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
    }
}
