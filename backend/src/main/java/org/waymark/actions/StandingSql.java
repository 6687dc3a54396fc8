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

    /**
     * What is outstanding in the newest round that is open, or in the newest of all where none is: the very rows that the
     * round tells of. Nothing is, where nobody was asked. Who owed what is known of
     * any instant; whether a round was open then, as far as it was not opened again since.
     */
    private static final String OWING = """
            from owed_report o join public.reporting_round q on q.id = o.round_id
            where o.action_id = a.id and o.owed_from <= cast(:owedAt as timestamptz)
                and coalesce(o.passed_on_at > cast(:owedAt as timestamptz), true)
                and q.id = (select n.id from public.reporting_round n
                    where n.partnership_id = a.partnership_id and n.opened_at <= cast(:owedAt as timestamptz)
                    order by coalesce(n.closed_at > cast(:owedAt as timestamptz), true) desc, n.period_start desc limit 1)
                and not exists (select from progress_report b where b.action_id = o.action_id
                    and b.agency_id = o.agency_id and b.period_start = q.period_start
                    and b.state in ('submitted', 'accepted'))
            """;

    /** As things stand now. */
    public static final String OWED_NOW = "infinity";

    /** That somebody, of the agencies that are named or of all, owes its report. */
    static final String UNREPORTED = "exists (select " + OWING
            + " and (cardinality(cast(:ofAgencies as uuid[])) = 0 or o.agency_id = any (cast(:ofAgencies as uuid[]))))";

    /** The agencies that owe it, as an array of their ids. */
    public static final String UNREPORTED_BY = "array(select o.agency_id " + OWING + ")";

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
