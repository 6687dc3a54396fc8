package org.waymark.rounds;

import org.waymark.actions.ReportColumns;

/** The statements that read what is owed: one a page. */
final class OwedSql {
    static final String FROM = """
            from owed_report o join reporting_round r on r.id = o.round_id join action a on a.id = o.action_id
                join agency y on y.id = o.agency_id
            """ + RoundSql.REPORT;

    /** Drafts and what was returned are not for other agencies. */
    private static final String SEEN =
            "g.id is not null and (g.state in ('submitted', 'accepted') or " + RoundSql.MINE + ")";

    private static final String OFFICERS = """
            (select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'name', f.name) order by f.name, f.id)
             from officers_asked(o.action_id, o.agency_id, cast(:today as date)) q join officer f on f.id = q.officer_id)
            """;

    private static final String PREVIOUS =
            """
            (select json_build_object('period', json_build_object('label', e.period_label, 'start', e.period_start,
                    'end', e.period_end), 'status', e.status, 'rating', %s, 'done', e.done, 'next', e.next,
                    'obstacles', e.obstacles, 'percent', e.percent)
             from progress_report e where e.action_id = o.action_id and %s
                and e.period_start < r.period_start and e.state in ('submitted', 'accepted')
             order by e.period_start desc limit 1)
            """.formatted(ReportColumns.rating("e"), ReportColumns.of("e", "o.agency_id"));

    static final String ROW = """
            select o.number, o.owed_from, o.passed_on_at, r.partnership_id, a.id as action_id, a.ref as action_ref,
                a.title_text as action_title, a.timescale_text, u.id as parent_id, u.ref as parent_ref,
                u.title_text as parent_title, t.id as priority_id, t.ref as priority_ref, t.title_text as priority_title,
                p.id as plan_id, p.title as plan_title, y.id as agency_id, y.code as agency_code, y.name as agency_name,
                z.id as to_id, z.code as to_code, z.name as to_name, %1$s as answered, %2$s as late, %3$s as officers,
                case when %4$s then json_build_object('id', g.id, 'version', g.version, 'state', g.state,
                    'status', g.status, 'onBehalf', g.on_behalf, 'submittedAt', g.submitted_at) end as report,
                %5$s as previous
            %6$s
                join priority t on t.id = a.priority_id join plan p on p.id = a.plan_id
                left join action u on u.id = a.parent_id left join agency z on z.id = o.passed_to
            """.formatted(RoundSql.ANSWERED, RoundSql.LATE, OFFICERS, SEEN, PREVIOUS, FROM);

    static final String ASKS = """
            exists (select from officers_asked(o.action_id, o.agency_id, cast(:today as date)) q
                where q.officer_id = any (:value))
            """;

    private OwedSql() {}

    /** What is owed as things stand, counted by whatever is said; rows in the order of their labels. */
    static String tally(OutstandingBy by) {
        return switch (by) {
            case AGENCY -> tally("natural_order(y.code) collate \"C\" as label, y.id, y.code, y.name", "");
            case PRIORITY ->
                tally(
                        "natural_order(t.ref) collate \"C\" as label, t.id, t.ref as code, t.title_text as name",
                        "join priority t on t.id = a.priority_id");
            case OFFICER ->
                tally(
                        // Nobody's come last, under an id that no officer has.
                        "coalesce(lower(f.name), chr(1114111)) collate \"C\" as label,"
                                + " coalesce(f.id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as id,"
                                + " f.kind as code, f.name",
                        "left join lateral officers_asked(o.action_id, o.agency_id, cast(:today as date)) q on true"
                                + " left join officer f on f.id = q.officer_id");
        };
    }

    private static String tally(String by, String joins) {
        return """
            select * from (
                select %1$s, count(*) as owed, count(*) filter (where %2$s) as answered,
                    count(*) filter (where not %2$s) as outstanding, count(*) filter (where %3$s) as late
                %4$s %5$s where o.round_id = :round and o.passed_on_at is null group by 1, 2, 3, 4) t
            where (cast(:after as text) is null
                or (t.label, t.id) > (cast(:after as text) collate "C", cast(:afterId as uuid)))
            order by t.label, t.id limit :rows
            """.formatted(by, RoundSql.ANSWERED, RoundSql.LATE, FROM, joins);
    }

    /** Whom to ask for what is outstanding: a row for each agency and officer, and one for what nobody is asked for. */
    static final String TO_ASK = """
            with left_over as (
                select o.agency_id, o.action_id, q.officer_id %1$s
                    left join lateral officers_asked(o.action_id, o.agency_id, cast(:today as date)) q on true
                where o.round_id = :round and o.passed_on_at is null and not %2$s),
            contacts as (
                select distinct f.agency_id, f.id as officer_id from access_grant x join officer f on f.id = x.officer_id
                where x.role = 'agency-officer' and x.agency_id = f.agency_id and f.merged_into is null
                    and coalesce(f.left_on > cast(:today as date), true)),
            asked as (
                select l.agency_id, l.action_id, coalesce(l.officer_id, c.officer_id) as officer_id
                from left_over l left join contacts c on l.officer_id is null and c.agency_id = l.agency_id)
            select y.id as agency_id, y.code, y.name as agency_name, f.id as officer_id, f.kind, f.name, f.email,
                count(distinct k.action_id) as outstanding,
                (select count(distinct w.action_id) from left_over w where w.agency_id = y.id) as of_agency
            from asked k join agency y on y.id = k.agency_id left join officer f on f.id = k.officer_id
            group by y.id, y.code, y.name, f.id, f.kind, f.name, f.email
            order by natural_order(y.code) collate "C", y.id, f.name nulls last, f.id
            """.formatted(FROM, RoundSql.ANSWERED);
}
