package org.waymark.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.rows.Columns;

/** What is still to be said, and who can be told it. */
@ApplicationScoped
class MailItemQueries {
    private static final String REACH = """
            select o.id, case
                when o.left_on < :today or o.erased_on is not null or o.merged_into is not null then 'left'
                when o.email is null then 'no-address'
                when p.setting = 'off' then 'off'
                when (select m.state from mail_message m where lower(m.address) = lower(o.email)
                    and m.state in ('sent', 'bounced') order by m.id desc limit 1) = 'bounced' then 'returned' end as unreached
            from officer o left join mail_preference p on p.officer_id = o.id and p.kind = :kind
            where o.id = any (:officers)
            """;
    /** What waits still and is said again is said once, under its newest heading, and no later than before. */
    private static final String INSERT = """
            insert into mail_item (id, officer_id, partnership_id, kind, heading, line, path)
            values (:id, :officer, :partnership, :kind, :heading, :line, :path)
            on conflict (officer_id, kind, path, md5(line)) do update set heading = excluded.heading
            where mail_item.heading <> excluded.heading
            """;

    private final Jdbi jdbi;
    private final Today today;

    MailItemQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    Map<UUID, Told> reach(MailKind kind, Collection<UUID> officers) {
        return jdbi.withHandle(handle -> handle.createQuery(REACH)
                .bind("today", today.date())
                .bind("kind", Kebab.name(kind))
                .bind("officers", officers.toArray(UUID[]::new))
                .map((row, context) ->
                        new Told(Columns.known(row, "id"), Columns.constant(row, "unreached", Unreached.class)))
                .collect(Collectors.toMap(Told::officer, told -> told)));
    }

    void insert(List<MailItem> items) {
        if (items.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (MailItem item : items) {
                batch.bind("id", Ids.next())
                        .bind("officer", item.officer())
                        .bind("partnership", item.partnership())
                        .bind("kind", Kebab.name(item.kind()))
                        .bind("heading", item.heading())
                        .bind("line", item.line())
                        .bind("path", item.path())
                        .add();
            }
            batch.execute();
        });
    }
}
