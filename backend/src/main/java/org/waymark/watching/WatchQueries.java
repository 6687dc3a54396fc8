package org.waymark.watching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.lines.LineType;
import org.waymark.lines.LineView;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.Where;

/** Reads and writes what somebody watches, and nobody else's. */
@ApplicationScoped
class WatchQueries {
    /** Something that can be watched, and where it stands. */
    record Place(UUID partnership, @Nullable UUID plan, UUID root) {}

    private static final String FROM = "from watch w ";
    private static final String ROW = "select w.*, p.title as plan_title, " + LineView.COLUMNS + FROM + """
            left join lateral plan_line(w.type, w.thing, null) l on true left join plan p on p.id = w.plan_id
            """;
    private static final Listing<WatchView> LISTING = new Listing<>(ROW, FROM, "w.id", WatchView::id);

    private static final String COVERING = """
            w.thing in (select :value
                union all select above from unnest('{section,theme,priority,action,milestone}'::text[]) t (type)
                    cross join lateral plan_line(t.type, :value, null) l
                    cross join unnest(array[l.plan_id, l.priority_id, l.action_id]) above
                union all select a.parent_id from action a left join milestone m on m.action_id = a.id
                    where a.id = :value or m.id = :value
                union all select above from priority_indicator x join priority r on r.id = x.priority_id
                    cross join unnest(array[r.id, r.plan_id]) above where x.indicator_id = :value)
            """;
    private static final String PLACE = """
            select l.partnership_id, l.plan_id, case when :type in ('section', 'theme') then l.plan_id
                when :type = 'milestone' then l.action_id else :id end as root
            from plan_line(:type, :id, null) l
            """;
    private static final String WATCH = """
            insert into watch (id, issuer, subject, type, thing, root, partnership_id, plan_id, since)
            select :id, :issuer, :subject, :type, :thing, :root, :partnership, :plan, h.position from feed_head h
            on conflict on constraint watched_once do nothing
            """;

    private final Jdbi jdbi;

    WatchQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<WatchView> page(WatchFilter filter, Caller caller) {
        Where where = own(caller)
                .anyOf("w.type", filter.type)
                .anyOf("w.plan_id", filter.plan)
                .with(COVERING, filter.covering);
        return LISTING.page(jdbi, filter, where, (row, context) -> WatchView.of(row));
    }

    /** The caller's own of this id; null when there is none. */
    @Nullable
    WatchView one(UUID id, Caller caller) {
        return LISTING.one(jdbi, own(caller), id, (row, context) -> WatchView.of(row));
    }

    /** Where something stands; null when it is not there. */
    @Nullable
    Place place(LineType type, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(PLACE)
                .bind("type", Kebab.name(type))
                .bind("id", id)
                .map((row, context) -> new Place(
                        Columns.known(row, "partnership_id"), Columns.id(row, "plan_id"), Columns.known(row, "root")))
                .findOne()
                .orElse(null));
    }

    /** Watches it, once: whoever does already goes on. */
    UUID watch(LineType type, UUID thing, Place place, Caller caller) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(WATCH)
                    .bind("id", Ids.next())
                    .bind("issuer", caller.principal().issuer())
                    .bind("subject", caller.principal().subject())
                    .bind("type", Kebab.name(type))
                    .bind("thing", thing)
                    .bind("root", place.root())
                    .bind("partnership", place.partnership())
                    .bindByType("plan", place.plan(), UUID.class)
                    .execute();
            return handle.createQuery("select id from watch where issuer = :issuer and subject = :subject"
                            + " and type = :type and thing = :thing")
                    .bind("issuer", caller.principal().issuer())
                    .bind("subject", caller.principal().subject())
                    .bind("type", Kebab.name(type))
                    .bind("thing", thing)
                    .mapTo(UUID.class)
                    .one();
        });
    }

    void unwatch(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from watch where id = ?", id));
    }

    private static Where own(Caller caller) {
        return new Where()
                .with("w.issuer = :value", caller.principal().issuer())
                .with("w.subject = :value", caller.principal().subject())
                .anyOf("w.partnership_id", caller.readable());
    }
}
