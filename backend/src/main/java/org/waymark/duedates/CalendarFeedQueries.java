package org.waymark.duedates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.Principal;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Related;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;
import org.waymark.rows.Columns;
import org.waymark.rows.Where;

/** Reads and writes the calendars that somebody fetches. */
@ApplicationScoped
class CalendarFeedQueries {
    /**
     * A calendar as its address finds it.
     *
     * @param agency null when it shows what its owner owes
     * @param partnership that of the agency
     */
    record Feed(
            Principal owner,
            @Nullable Related agency,
            @Nullable UUID partnership) {}

    private static final String FROM = "from calendar_feed f left join agency g on g.id = f.agency_id ";
    private static final String ROW = """
            select f.*, g.code as agency_code, g.name as agency_name, g.partnership_id
            """ + FROM;
    private static final Listing<CalendarFeedView> LISTING = new Listing<>(ROW, FROM, "f.id", CalendarFeedView::id);

    private final Jdbi jdbi;

    CalendarFeedQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<CalendarFeedView> page(Paging asked, Caller caller) {
        return LISTING.page(jdbi, asked, own(caller), (row, context) -> CalendarFeedView.of(row));
    }

    /** The caller's own of this id; null when there is none. */
    @Nullable
    CalendarFeedView one(UUID id, Caller caller) {
        return LISTING.one(jdbi, own(caller), id, (row, context) -> CalendarFeedView.of(row));
    }

    @Nullable
    Feed at(String kept) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "where f.secret = :secret")
                .bind("secret", kept)
                .map((row, context) -> new Feed(
                        new Principal(row.getString("issuer"), row.getString("subject")),
                        Related.of(
                                Columns.id(row, "agency_id"),
                                row.getString("agency_code"),
                                row.getString("agency_name")),
                        Columns.id(row, "partnership_id")))
                .findOne()
                .orElse(null));
    }

    /** The partnership to which an agency belongs; null when there is no such agency. */
    @Nullable
    UUID partnership(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from agency where id = :id")
                .bind("id", agency)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    UUID add(CalendarFeedInput input, String kept, Caller caller) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into calendar_feed (id, issuer, subject, name, agency_id, secret)
                        values (:id, :issuer, :subject, :name, :agency, :secret)
                        """)
                .bind("id", id)
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .bind("name", input.name().strip())
                .bindByType("agency", input.agency(), UUID.class)
                .bind("secret", kept)
                .execute());
        return id;
    }

    void remove(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from calendar_feed where id = ?", id));
    }

    private static Where own(Caller caller) {
        return new Where()
                .with("f.issuer = :value", caller.principal().issuer())
                .with("f.subject = :value", caller.principal().subject());
    }
}
