package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads invitations straight into what clients see. */
@ApplicationScoped
class InvitationQueries {
    private static final String STATUS =
            "case when g.status = 'open' and g.expires_at <= now() then 'expired' else g.status end";
    private static final String FROM = "from invitation g " + Scopes.JOINS;
    private static final String ROW = "select g.*, " + STATUS + " as status_now, " + Scopes.COLUMNS + FROM;

    private static final Listing<InvitationView> LISTING = new Listing<>(ROW, FROM, "g.id", InvitationView::id);

    private final Jdbi jdbi;

    InvitationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    InvitationView one(UUID id, Caller caller) {
        return LISTING.one(jdbi, seen(caller), id, (row, context) -> InvitationView.of(row, caller));
    }

    Page<InvitationView> page(InvitationFilter filter, Caller caller) {
        Where where = Scopes.inside(seen(caller), filter.partnership)
                .anyOf(STATUS, filter.status)
                .anyOf("g.role", filter.role)
                .anyOf("lower(g.email)", Texts.lower(filter.email));
        return LISTING.page(jdbi, filter, where, (row, context) -> InvitationView.of(row, caller));
    }

    /** An invitation whose time has run out makes room for another to the same address. */
    void expire(String email) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update invitation set status = 'expired'
                        where lower(email) = lower(:email) and status = 'open' and expires_at <= now()""").bind("email", email).execute());
    }

    private static Where seen(Caller caller) {
        return Scopes.inside(new Where(), caller.editable());
    }
}
