package org.waymark.rounds;

/** The statements that read rounds: one a page, with how far each has been answered. */
final class RoundSql {
    static final String FROM = "from reporting_round r join partnership p on p.id = r.partnership_id ";

    /** The report by which the owed row {@code o} of the round {@code r} is answered, if there is one. */
    static final String REPORT = """
            left join progress_report g on g.action_id = o.action_id and g.agency_id = o.agency_id
                and g.period_start = r.period_start
            """;

    static final String ANSWERED = "coalesce(g.state in ('submitted', 'accepted'), false)";

    /** Handed in after the round was due or closed. */
    static final String LATE = """
            coalesce((g.first_submitted_at at time zone 'Europe/London')::date
                > least(r.due, (r.closed_at at time zone 'Europe/London')::date), false)
            """;

    /** Whether the caller may see a draft of what is owed in {@code o}. */
    static final String MINE =
            "(cast(:all as boolean) or r.partnership_id = any (:edits) or o.agency_id = any (:agencies))";

    private static final String COUNTS = """
            (select json_build_object('owed', count(*), 'answered', count(*) filter (where %1$s),
                'submitted', count(*) filter (where g.state = 'submitted'),
                'accepted', count(*) filter (where g.state = 'accepted'),
                'returned', count(*) filter (where g.state = 'returned' and %2$s),
                'draft', count(*) filter (where g.state = 'draft' and %2$s),
                'outstanding', count(*) filter (where not %1$s), 'late', count(*) filter (where %3$s))
             from owed_report o %4$s where o.round_id = r.id and o.passed_on_at is null%%s)
            """.formatted(ANSWERED, MINE, LATE, REPORT);

    private static final String PLANS = """
            (select json_agg(json_build_object('id', n.id, 'title', n.title) order by n.title, n.id)
             from plan n where n.id = any (r.plans))
            """;

    private RoundSql() {}

    static String whole(String sortColumns) {
        return "select r.*, p.short_name, p.name as partnership_name, " + PLANS + " as asked, " + COUNTS.formatted("")
                + " as counts, " + COUNTS.formatted(" and o.agency_id = any (:agencies)") + " as mine" + sortColumns
                + " " + FROM;
    }
}
