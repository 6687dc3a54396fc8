package org.waymark.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Where;

/** Reads partnerships straight into what clients see. */
@ApplicationScoped
class PartnershipQueries {
    private static final String FROM = """
            from partnership p left join area a on a.id = p.area_id left join partnership c on c.id = p.parent_id
            """;
    private static final String ROW = """
            select p.*, a.code as area_code, a.name as area_name, c.name as parent_name,
                c.short_name as parent_short_name
            """ + FROM;

    private static final Listing<PartnershipView> LISTING = new Listing<>(ROW, FROM, "p.id", PartnershipView::id);

    private final Jdbi jdbi;

    PartnershipQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    PartnershipView one(UUID id, Caller caller) {
        return LISTING.one(
                jdbi,
                new Where().anyOf("p.id", caller.directory()),
                id,
                (row, context) -> PartnershipView.of(row, caller));
    }

    boolean areaExists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from area where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    Page<PartnershipView> page(PartnershipFilter filter, Caller caller) {
        Where where = new Where()
                .anyOf("p.id", caller.directory())
                .anyOf("p.kind", filter.kind)
                .anyOf("p.parent_id", filter.parent);
        return LISTING.page(jdbi, filter, where, (row, context) -> PartnershipView.of(row, caller));
    }
}
