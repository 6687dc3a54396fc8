package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Where;

/** Reads grants straight into what clients see. */
@ApplicationScoped
class GrantQueries {
    private static final String FROM = "from access_grant g " + Scopes.JOINS;
    private static final String ROW = "select g.*, " + Scopes.COLUMNS + FROM;

    private static final Listing<GrantView> LISTING = new Listing<>(ROW, FROM, "g.id", GrantView::id);

    private final Jdbi jdbi;

    GrantQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    GrantView one(UUID id, Caller caller) {
        return LISTING.one(jdbi, seen(caller), id, (row, context) -> GrantView.of(row, caller));
    }

    List<GrantView> of(Principal principal, Caller caller) {
        Where where = new Where()
                .with("g.issuer = :value", principal.issuer())
                .with("g.subject = :value", principal.subject());
        return jdbi.withHandle(handle -> where.query(handle, ROW, "order by g.id", 1000)
                .map((row, context) -> GrantView.of(row, caller))
                .list());
    }

    Page<GrantView> page(GrantFilter filter, Caller caller) {
        Where where = Scopes.inside(seen(caller), filter.partnership)
                .anyOf("g.role", filter.role)
                .anyOf("g.agency_id", filter.agency)
                .anyOf("g.subject", filter.subject);
        return LISTING.page(jdbi, filter, where, (row, context) -> GrantView.of(row, caller));
    }

    /** Locks every administrator's grant, so that the last two cannot go at the same moment. */
    int administrators() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from access_grant where role = 'administrator' for update")
                        .mapTo(UUID.class)
                        .list()
                        .size());
    }

    private static Where seen(Caller caller) {
        return Scopes.inside(new Where(), caller.editable());
    }
}
