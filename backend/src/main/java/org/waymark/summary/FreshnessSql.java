package org.waymark.summary;

import org.waymark.priorities.StorySql;
import org.waymark.rounds.OnTime;

/** The statements that count what is up to date. */
final class FreshnessSql {
    /**
     * Of each plan the reports that the newest round that is over asks for, and its priorities with the agencies whose
     * officers lead them.
     */
    private static final String FACTS = """
            with over as materialized (
                select p.id as plan_id, d.round_id from plan p cross join lateral (
                    select r.id as round_id from reporting_round r
                    where r.partnership_id = p.partnership_id and (r.due < cast(:today as date) or r.state = 'closed')
                        and exists (select from owed_report o join action a on a.id = o.action_id
                            where o.round_id = r.id and o.passed_on_at is null and a.plan_id = p.id)
                    order by r.period_start desc limit 1) d
                where p.id = any (:plans)),
            facts as materialized (
                select 'reports' as kind, r.id as round_id, r.period_label as period, r.due, v.plan_id, a.priority_id,
                    array[o.agency_id] as agencies, %s as fresh
                from over v join reporting_round r on r.id = v.round_id %s where a.plan_id = v.plan_id
                union all
                select 'stories', null, null, null, r.plan_id, r.id,
                    array(select distinct f.agency_id from priority_lead l join officer f on f.id = l.officer_id
                        where l.priority_id = r.id and l.role = 'lead'), %s
                from priority r where r.plan_id = any (:plans) and r.ended_start is null),
            """.formatted(OnTime.STANDS, OnTime.OWED, StorySql.FRESH);

    private static final String COUNTED = """
            select c.part, c.key, c.kind, c.round_id, c.period, c.due, count(*) filter (where c.fresh) as fresh,
                count(*) as expected
            from cells c group by c.part, c.key, c.kind, c.round_id, c.period, c.due
            """;

    static final String OF_PLAN = FACTS + """
            cells as (
                select 'all' as part, null::uuid as key, f.* from facts f
                union all select 'priority', f.priority_id, f.* from facts f
                union all select 'agency', g.id, f.* from facts f cross join lateral unnest(f.agencies) g (id))
            """ + COUNTED;

    static final String OF_AGENCY = FACTS + """
            cells as (
                select 'plan' as part, f.plan_id as key, f.* from facts f where :agency = any (f.agencies))
            """ + COUNTED;

    private FreshnessSql() {}
}
