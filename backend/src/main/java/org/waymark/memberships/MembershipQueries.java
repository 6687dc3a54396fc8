package org.waymark.memberships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
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

    private static final Listing<MembershipView> LISTING = new Listing<>(ROW, FROM, "m.id", MembershipView::id);

    private final Jdbi jdbi;

    MembershipQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    MembershipView one(UUID id, Caller caller) {
        return LISTING.one(
                jdbi,
                new Where().anyOf("m.partnership_id", caller.directory()),
                id,
                (row, context) -> MembershipView.of(row, caller));
    }

    Page<MembershipView> page(MembershipFilter filter, List<UUID> agencies, Caller caller) {
        Where where = new Where()
                .anyOf("m.partnership_id", caller.directory())
                .anyOf("m.partnership_id", filter.partnership)
                .anyOf("m.agency_id", agencies)
                .with("daterange(m.valid_from, m.valid_to, '[]') @> :value", filter.activeOn)
                .with("m.updated_at >= :value", filter.updatedSince);
        return LISTING.page(jdbi, filter, where, (row, context) -> MembershipView.of(row, caller));
    }
}
