package org.waymark.deletions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Columns;

/** Where deletions are kept, and the rows that went. */
@ApplicationScoped
class DeletionRows {
    private final Jdbi jdbi;

    DeletionRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A deletion held for the running transaction.
     *
     * @param mine whether the caller leads the priority that it stood under
     * @param with what it went with, in words; null when it went by itself
     * @param closed whether its plan is
     */
    record Held(
            UUID partnership,
            DeletedType type,
            boolean mine,
            @Nullable String with,
            boolean restored,
            boolean closed) {}

    /**
     * Something that is not there any more, and that what is to be restored refers to.
     *
     * @param kind the table it was in
     * @param deletion of itself, where that can be undone
     * @param name what it was called; null when nobody knows
     */
    record Lacking(
            String kind, @Nullable UUID deletion, @Nullable String name) {}

    /** Null when there is none; the plan is held too, and what it stood in, so that places are given once. */
    @Nullable
    Held hold(UUID id, @Nullable UUID me) {
        return jdbi.withHandle(handle -> {
            handle.execute("select id from deletion where id = ? for update", id);
            handle.execute("""
                    select p.id from plan p join deletion d on p.id = d.plan_id where d.id = ? for no key update of p
                    """, id);
            handle.createQuery("""
                            select r.id from priority r join deletion d on r.id = any (d.under) where d.id = :id
                            order by r.id for no key update of r""").bind("id", id).mapTo(UUID.class).list();
            handle.createQuery("""
                            select a.id from action a join deletion d on a.id = any (d.under) where d.id = :id
                            order by a.id for no key update of a""").bind("id", id).mapTo(UUID.class).list();
            return handle.createQuery("""
                            select d.*, coalesce(p.status = 'closed', false) as closed,
                                w.type || ' ' || concat_ws(' ', w.ref, w.title) as with_words,
                                exists (select from priority_lead l where l.priority_id = any (d.under) and l.role = 'lead'
                                    and l.officer_id = cast(:me as uuid)) as mine
                            from deletion d left join deletion w on w.id = d.with_id left join plan p on p.id = d.plan_id
                            where d.id = :id
                            """)
                    .bind("id", id)
                    .bindByType("me", me, UUID.class)
                    .map((row, context) -> new Held(
                            Columns.known(row, "partnership_id"),
                            Kebab.known(DeletedType.class, row.getString("type")),
                            row.getBoolean("mine"),
                            row.getString("with_words"),
                            row.getTimestamp("restored_at") != null,
                            row.getBoolean("closed")))
                    .findOne()
                    .orElse(null);
        });
    }

    /** The newest deletion of a thing stands for it; what has none is called as the record last called it. */
    List<Lacking> lacking(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct l.kind, d.id as deletion, coalesce(
                            case when d.id is not null then concat_ws(' ', d.ref, d.title) end,
                            (select coalesce(c.before ->> 'name', c.before ->> 'title') from change c
                             where c.aggregate = l.lacking and c.root and c.operation = 'delete'
                             order by c.id desc limit 1)) as name
                        from restoring_lacks(:id) l left join lateral (
                            select * from deletion d where d.thing = l.lacking and d.restored_at is null
                            order by d.at desc limit 1) d on true
                        where l.own order by 1, 3
                        """)
                .bind("id", id)
                .map((row, context) ->
                        new Lacking(row.getString("kind"), Columns.id(row, "deletion"), row.getString("name")))
                .list());
    }

    void restore(UUID id) {
        jdbi.useHandle(handle -> handle.execute("call restore_deletion(?)", id));
    }
}
