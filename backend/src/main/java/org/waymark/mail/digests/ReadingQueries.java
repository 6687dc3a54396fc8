package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Principal;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.rows.Columns;

/** Finds in the record of changes whom it concerns. */
@ApplicationScoped
class ReadingQueries {
    /** One process reads at a time; another finds nothing to do. */
    private static final String HOLD = """
            select r.position as after, least(h.position, greatest(r.position, h.trimmed) + :most) as upto, h.position as head
            from mail_reading r cross join feed_head h for update of r skip locked
            """;

    /** Where an agency has become one that is asked, by the very change that the entry tells of. */
    private static final String PROPOSALS = """
            select distinct g.officer_id, a.partnership_id, p.title as plan_title, a.id as action_id,
                concat_ws(' ', a.ref, a.title_text) as action_title, n.name as agency_name, s.role
            from feed f join action a on a.id = f.thing join plan p on p.id = a.plan_id
                join change c on c.aggregate = f.thing and c.version = f.version and c.row_table = 'assignment'
                join assignment s on s.action_id = a.id and s.id = (c.after ->> 'id')::uuid and s.state = 'proposed'
                join agency n on n.id = s.agency_id
                join access_grant g on g.agency_id = s.agency_id and g.role = 'agency-officer' and g.officer_id is not null
            where f.type = 'action' and f.position > :after and f.position <= :to and f.kind in ('created', 'updated')
                and c.after ->> 'state' = 'proposed' and c.before ->> 'state' is distinct from 'proposed'
            order by action_id
            """;

    /** Who watches anything, or is named by a note in this part of the record, and can be mailed at all. */
    private static final String READERS = """
            select g.issuer, g.subject, (array_agg(o.id order by g.id))[1] as officer_id,
                (array_agg(o.partnership_id order by g.id))[1] as partnership_id
            from access_grant g join officer o on o.id = g.officer_id
            where o.email is not null and o.merged_into is null and o.erased_on is null
                and (exists (select from watch w where w.issuer = g.issuer and w.subject = g.subject)
                    or exists (select from feed f join note_mention m on m.note_id = f.thing
                        where f.type = 'note' and f.position > :after and f.position <= :to
                            and (m.officer_id = o.id or m.group_id is not null)))
            group by g.issuer, g.subject order by g.issuer, g.subject
            """;

    /** Somebody who reads here, and the officer of a county that they are. */
    record Reader(Principal principal, UUID officer, UUID partnership) {}

    private final Jdbi jdbi;

    ReadingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next part of so many entries at most, held until the transaction ends; null when another process holds it. */
    @Nullable
    Stretch hold(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLD)
                .bind("most", most)
                .map((row, context) -> new Stretch(
                        row.getLong("after"), row.getLong("upto"), row.getLong("upto") < row.getLong("head")))
                .findOne()
                .orElse(null));
    }

    void readUpTo(long position) {
        jdbi.useHandle(handle -> handle.execute("update mail_reading set position = ?", position));
    }

    List<MailItem> proposals(Stretch stretch) {
        return jdbi.withHandle(handle -> handle.createQuery(PROPOSALS)
                .bind("after", stretch.after())
                .bind("to", stretch.to())
                .map((row, context) -> new MailItem(
                        Columns.known(row, "officer_id"),
                        Columns.known(row, "partnership_id"),
                        MailKind.PROPOSAL,
                        row.getString("plan_title"),
                        row.getString("action_title")
                                + (row.getString("role").equals("lead") ? ": is " : ": does ")
                                + row.getString("agency_name")
                                + (row.getString("role").equals("lead") ? " to lead it?" : " support it?")
                                + " Accept or decline.",
                        "/actions/" + row.getString("action_id")))
                .list());
    }

    List<Reader> readers(Stretch stretch) {
        return jdbi.withHandle(handle -> handle.createQuery(READERS)
                .bind("after", stretch.after())
                .bind("to", stretch.to())
                .map((row, context) -> new Reader(
                        new Principal(row.getString("issuer"), row.getString("subject")),
                        Columns.known(row, "officer_id"),
                        Columns.known(row, "partnership_id")))
                .list());
    }
}
