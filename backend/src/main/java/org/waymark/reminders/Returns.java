package org.waymark.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailService;
import org.waymark.rows.Columns;

/**
 * Tells the author of a returned report; where nobody is named, or they have left, those whose grants let them act for
 * the agency. Each return is told of once.
 */
@ApplicationScoped
class Returns {
    private static final int MOST_AT_ONCE = 200;

    private static final String TELL = """
            with fresh as (
                select r.id, r.decided_at from progress_report r left join report_return_told t on t.report_id = r.id
                where r.state = 'returned' and t.decided_at is distinct from r.decided_at
                order by r.id limit :most for no key update of r skip locked),
            told as (
                insert into report_return_told as t (report_id, decided_at) select id, decided_at from fresh
                on conflict (report_id) do update set decided_at = excluded.decided_at
                where t.decided_at is distinct from excluded.decided_at returning t.report_id)
            select distinct r.id, r.partnership_id, p.title as plan_title, r.action_id, r.agency_id, r.period_start,
                r.period_label, r.return_reason, concat_ws(' ', a.ref, a.title_text) as action_title,
                case when o.id is not null then o.id else x.officer_id end as officer_id
            from told d join progress_report r on r.id = d.report_id join plan p on p.id = r.plan_id
                join action a on a.id = r.action_id
                left join officer o on o.id = r.officer_id and o.left_on is null and o.merged_into is null
                    and o.erased_on is null
                left join access_grant x on o.id is null and x.agency_id = r.agency_id and x.role = 'agency-officer'
                    and x.officer_id is not null
            order by r.id
            """;

    private final Jdbi jdbi;
    private final MailService mail;

    Returns(Jdbi jdbi, MailService mail) {
        this.jdbi = jdbi;
        this.mail = mail;
    }

    /** Tells of some; whether there may be more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean tell() {
        List<MailItem> items = new ArrayList<>();
        int found = jdbi.withHandle(handle -> handle.createQuery(TELL)
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> {
                    if (row.getString("officer_id") != null) {
                        items.add(new MailItem(
                                Columns.known(row, "officer_id"),
                                Columns.known(row, "partnership_id"),
                                MailKind.REPORT_RETURNED,
                                row.getString("plan_title"),
                                row.getString("action_title") + ", " + row.getString("period_label") + ": "
                                        + row.getString("return_reason"),
                                "/actions/" + row.getString("action_id") + "/report?period="
                                        + row.getString("period_start") + "&agency=" + row.getString("agency_id")));
                    }
                    return 1;
                })
                .list()
                .size());
        mail.queue(items);
        return found > 0;
    }
}
