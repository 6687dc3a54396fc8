package org.waymark.memberships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.Where;

/** Reads memberships straight into what clients see. */
@ApplicationScoped
class MembershipQueries {
    private static final String FROM = """
            from membership m join agency a on a.id = m.agency_id join partnership p on p.id = m.partnership_id
            """;
    private static final String ROW = """
            select m.*, a.code as agency_code, a.name as agency_name, p.short_name as partnership_short_name,
                p.name as partnership_name
            """ + FROM;

    private final Jdbi jdbi;

    MembershipQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Nullable
    MembershipView one(UUID id, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "where m.id = :id")
                .bind("id", id)
                .map((row, context) -> MembershipView.of(row, caller))
                .findOne()
                .orElse(null));
    }

    Page<MembershipView> page(MembershipFilter filter, List<UUID> agencies, Caller caller) {
        Where where = new Where()
                .anyOf("m.partnership_id", caller.directory())
                .anyOf("m.partnership_id", filter.partnership)
                .anyOf("m.agency_id", agencies)
                .with("daterange(m.valid_from, m.valid_to, '[]') @> :value", filter.activeOn)
                .with("m.updated_at >= :value", filter.updatedSince);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<MembershipView> rows = where.after("m.id", filter.afterId())
                    .query(handle, ROW, "order by m.id", filter.fetch())
                    .map((row, context) -> MembershipView.of(row, caller))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
    }
}
