package org.waymark.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.Where;

/** Reads what was mailed, newest first, and sends it again. */
@ApplicationScoped
class MailQueries {
    private static final String FROM = "from mail_message m ";
    private static final String ROW = """
            select m.*, p.short_name as partnership_code, p.name as partnership_name, o.name as officer_name,
                case when m.kinds @> '{invitation}' then invitation_not_mailed(m.invitation_id, m.address) end as not_again
            from mail_message m left join partnership p on p.id = m.partnership_id
                left join officer o on o.id = m.officer_id
            """;
    private static final String AGAIN = """
            update mail_message set state = 'waiting', attempts = 0, next_try = now(), give_up_at = now() + interval '3 days',
                error = null, version = version + 1
            where id = ? and state in ('failed', 'bounced', 'suppressed')
                and (not kinds @> '{invitation}' or invitation_not_mailed(invitation_id, address) is null)
            """;

    private final Jdbi jdbi;

    MailQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<MailView> page(MailFilter filter, Caller caller) {
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where(filter, caller).count(handle, FROM) : null;
            var rows = where(filter, caller)
                    .with("m.id < :value", filter.afterId())
                    .query(handle, ROW, "order by m.id desc", filter.fetch())
                    .map((row, context) -> MailView.of(row))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.id()), total);
        });
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    MailView one(UUID id, Caller caller) {
        return jdbi.withHandle(handle -> seen(caller)
                .with("m.id = :value", id)
                .query(handle, ROW, "", 1)
                .map((row, context) -> MailView.of(row))
                .findOne()
                .orElse(null));
    }

    /** Whether it was one that can be sent again. */
    boolean again(UUID id) {
        return jdbi.withHandle(handle -> handle.execute(AGAIN, id)) == 1;
    }

    /** Why an invitation is not mailed any more; null when it may be, and for all other mail. */
    @Nullable
    String whyNotAgain(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select invitation_not_mailed(invitation_id, address)"
                        + " from mail_message where id = :id and kinds @> '{invitation}'")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    private static Where where(MailFilter filter, Caller caller) {
        Where where = seen(caller);
        if (filter.tried != null) {
            where.that(filter.tried ? "m.attempts > 0" : "m.attempts = 0");
        }
        return where.anyOf("m.partnership_id", filter.partnership)
                .anyOf("m.state", filter.state)
                .anyOf("m.officer_id", filter.officer)
                .with(
                        "m.kinds && cast(:value as text[])",
                        filter.kind == null || filter.kind.isEmpty()
                                ? null
                                : filter.kind.stream().map(Kebab::name).toArray(String[]::new));
    }

    private static Where seen(Caller caller) {
        return new Where().anyOf("m.partnership_id", caller.editable());
    }
}
