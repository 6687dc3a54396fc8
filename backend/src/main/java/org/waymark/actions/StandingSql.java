package org.waymark.actions;

/**
 * Where actions stand, worked out from their reports whenever they are read and kept nowhere: by the newest report of the
 * first lead agency, by period and then by submission; else by the worst of the sub-actions.
 */
public final class StandingSql {
    /** From the worst to the best; what was put off or given up weighs least. */
    private static final String STATUSES =
            "(array['off-track', 'at-risk', 'not-started', 'on-track', 'completed', 'deferred', 'cancelled'])";

    private static final String RATINGS = "(array['red', 'amber', 'green'])";

    /** What joins an action {@code a} to where it stands: the worst of its sub-actions as one number, status first. */
    public static final String JOIN = """
            left join lateral (%s) own on true
            left join lateral (select min(10 * array_position(%s, coalesce(n.status, 'not-started'))
                    + coalesce(array_position(%s, n.rating), 9)) as worst
                from action c left join lateral (%s) n on true
                where own.status is null and c.parent_id = a.id and c.ended_start is null) below on true
            """.formatted(newest("a"), STATUSES, RATINGS, newest("c"));

    public static final String STATUS = "coalesce(own.status, " + STATUSES + "[below.worst / 10], 'not-started')";
    public static final String RATING =
            "case when own.status is null then " + RATINGS + "[mod(below.worst, 10)] else own.rating end";

    static final String COLUMNS =
            ", " + STATUS + " as status, " + RATING + " as rating, own.percent, own.submitted_at as reported_at ";

    /** The newest report of every agency, whatever place it has. */
    static final String PROGRESS = """
            (select json_agg(json_build_object('agency', json_build_object('id', g.id, 'code', g.code, 'name', g.name),
                'report', x.id, 'period', json_build_object('label', x.period_label, 'start', x.period_start,
                    'end', x.period_end), 'status', x.status, 'rating', %s, 'done', x.done,
                'submittedAt', x.submitted_at, 'state', x.state) order by x.period_start desc, g.code, g.id)
             from (select distinct on (b.agency_id) b.* from progress_report b where b.action_id = a.id
                    and b.state in ('submitted', 'accepted')
                order by b.agency_id, b.period_start desc, b.submitted_at desc) x join agency g on g.id = x.agency_id)
            """.formatted(ReportColumns.rating("x"));

    /** The day of the newest report on an action {@code a}. */
    static final String LAST_REPORT = """
            (select max((b.submitted_at at time zone 'Europe/London')::date) from progress_report b
             where b.action_id = a.id and b.state in ('submitted', 'accepted'))
            """;

    private static final String REPORTS = """
            (p.status in ('agreed', 'published') and a.ended_start is null and %s not in ('completed', 'cancelled')
                and not exists (select from action s where s.parent_id = a.id and s.ended_start is null))
            """.formatted(STATUS);
    private static final String OWING = """
            from unnest(cast(:calendars as uuid[]), cast(:periodStarts as date[]),
                    cast(:periodEnds as date[])) q (partnership_id, starts_on, ends_on)
                join action_agency e on e.action_id = a.id and e.role = 'lead'
            where q.partnership_id = a.partnership_id
                and coalesce(p.period_start <= q.ends_on, true) and coalesce(p.period_end >= q.starts_on, true)
                and not exists (select from progress_report b where b.action_id = a.id
                    and b.period_start = q.starts_on and b.state in ('submitted', 'accepted') and %s)
            """.formatted(ReportColumns.of("b", "e.agency_id"));

    /**
     * That a lead agency owes the report of the newest period that is over, by the calendar of the action's partnership:
     * of an action that has no sub-actions, in a plan that holds and runs then.
     */
    static final String UNREPORTED = "(" + REPORTS + " and exists (select " + OWING
            + " and (cardinality(cast(:ofAgencies as uuid[])) = 0 or e.agency_id = any (cast(:ofAgencies as uuid[])))))";

    /** The lead agencies that owe it, as an array of their ids. */
    public static final String UNREPORTED_BY =
            "(case when " + REPORTS + " then array(select e.agency_id " + OWING + ") else '{}'::uuid[] end)";

    private StandingSql() {}

    private static String newest(String action) {
        return """
                select b.status, %1$s as rating, b.percent, b.submitted_at from progress_report b
                where b.action_id = %2$s.id and b.state in ('submitted', 'accepted')
                    and (b.state = 'accepted' or b.status not in ('deferred', 'cancelled'))
                    and %3$s
                order by b.period_start desc, b.submitted_at desc limit 1
                """.formatted(ReportColumns.rating("b"), action, ReportColumns.of("b", """
                        (select e.agency_id from action_agency e join assignment s on s.agency_id = e.agency_id
                            and s.action_id = case when e.inherited then %1$s.parent_id else %1$s.id end
                         where e.action_id = %1$s.id and e.role = 'lead' order by s.ordinal limit 1)
                        """.formatted(action)));
    }
}
