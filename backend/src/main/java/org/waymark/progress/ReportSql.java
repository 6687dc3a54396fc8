package org.waymark.progress;

import org.waymark.actions.ReportColumns;

/** The statements that read progress reports, each with what was said before it: one statement a page. */
final class ReportSql {
    /** The action is looked up by row (that is what 'offset 0' is for), so that reports come in the order of an index. */
    static final String FROM = """
            from progress_report r
                cross join lateral (select n.* from action n where n.id = r.action_id offset 0) a
                join priority t on t.id = a.priority_id join plan p on p.id = r.plan_id join agency g on g.id = r.agency_id
            """;

    /**
     * Whether the caller judges: as a lead of the priority, or by a seat on a group that monitors the action or, where a
     * sub-action says nothing of it, the action above.
     */
    static final String JUDGES = """
            (exists (select from priority_lead l where l.priority_id = a.priority_id and l.role = 'lead'
                and l.officer_id = :me)
            or exists (select from action_monitoring w where w.action_id =
                    case when a.monitoring_state = 'absent' and a.parent_id is not null then a.parent_id else a.id end
                and (w.group_id = any (:groups) or w.group_id in (select x.group_id from seat x
                    where x.officer_id = :me and daterange(x.valid_from, x.valid_to, '[]') @> cast(:today as date)))))
            """;

    /** Whether the report is of an agency that the caller acts for, or of a body that such a one has succeeded. */
    static final String OWN = "(r.agency_id = any (:mine) or g.succeeded_by = any (:mine))";

    /** Drafts are their agency's and the partnership's officers'; what was returned also those see who may judge. */
    static final String SEEN = "(r.state in ('submitted', 'accepted') or :all or r.partnership_id = any (:edits) or "
            + OWN + " or (r.state = 'returned' and " + JUDGES + "))";

    private static final String PREVIOUS = """
            (select json_build_object('period', json_build_object('label', b.period_label, 'start', b.period_start,
                    'end', b.period_end), 'status', b.status, 'rating', %s, 'done', b.done, 'next', b.next,
                'obstacles', b.obstacles, 'percent', b.percent)
             from progress_report b join agency h on h.id = b.agency_id
             where b.action_id = r.action_id and b.state in ('submitted', 'accepted') and b.period_start < r.period_start
                and (b.agency_id = r.agency_id or h.succeeded_by = r.agency_id)
             order by b.period_start desc, b.submitted_at desc limit 1)
            """.formatted(ReportColumns.rating("b"));

    private static final String COLUMNS = """
            select r.*, %1$s as shown_rating, p.title as plan_title, p.status = 'closed' as closed,
                a.ended_start is not null as ended, a.ref as action_ref, a.title_text as action_title,
                t.id as priority_id, t.ref as priority_ref, t.title_text as priority_title,
                u.id as parent_id, u.ref as parent_ref, u.title_text as parent_title,
                g.code as agency_code, g.name as agency_name, %2$s as judges, %3$s as own, %4$s as previous,
                o.kind as giver_kind, o.name as giver_name, o.job_title as giver_job,
                d.kind as decider_kind, d.name as decider_name, d.job_title as decider_job,
                coalesce((r.first_submitted_at at time zone 'Europe/London')::date
                    > reports_due_on(r.partnership_id, r.period_start), false) as late
            """.formatted(ReportColumns.rating("r"), JUDGES, OWN, PREVIOUS);

    private static final String JOINS = """
                left join action u on u.id = a.parent_id left join officer o on o.id = r.officer_id
                left join officer d on d.id = r.decided_by
            """;

    static String whole(String sortColumns) {
        return COLUMNS + sortColumns + " " + FROM + JOINS;
    }

    static final String FACTS = """
            select a.partnership_id, a.plan_id, p.period_start, p.period_end, p.status = 'closed' as closed,
                a.ended_start is not null as ended,
                exists (select from action_agency e where e.action_id = a.id and e.agency_id = :agency) as serves,
                exists (select from officer o where o.id = :me and o.agency_id = :agency) as own_agency
            from action a join plan p on p.id = a.plan_id where a.id = :action
            """;

    private ReportSql() {}
}
