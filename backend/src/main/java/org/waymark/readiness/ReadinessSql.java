package org.waymark.readiness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Kebab;

/** All rules as one statement, so that the size of a plan never decides how many there are. */
final class ReadinessSql {
    /**
     * What the rules look at, each row with its owner and its place in the plan's order. Only the actions are many: when
     * some things or priorities alone are asked for, the others are not looked at. What is ordered or counted is as
     * narrow as can be, because a plan may hold thousands.
     */
    private static final String PREPARED = """
            with plans as (select * from plan where id = any (:plans)),
            priorities as (
                select p.*, to_char(row_number() over (partition by p.plan_id order by p.ordinal), 'FM000000') as place,
                    count(nullif(p.ref, '')) over (partition by p.plan_id, lower(p.ref)) as same_ref,
                    (select l.officer_id from priority_lead l where l.priority_id = p.id and l.officer_id is not null
                     order by l.role, l.ordinal limit 1) as officer_id,
                    (select l.group_id from priority_lead l where l.priority_id = p.id and l.group_id is not null
                     order by l.role, l.ordinal limit 1) as group_id
                from priority p where p.plan_id = any (:plans) and p.ended_start is null),
            placed as (
                select p.plan_id, p.id as priority_id, p.ref as priority_ref, p.title_text as priority_title,
                    x.indicator_id, x.label, x.wording_state, x.wording_text,
                    row_number() over (partition by p.id order by x.ordinal) - 1 as n,
                    p.place || 'i' || to_char(x.ordinal, 'FM000000') as place
                from priorities p join priority_indicator x on x.priority_id = p.id),
            indicators as (
                select distinct on (w.plan_id, i.id) w.plan_id, i.*, coalesce(w.label, i.part_label) as ref, w.place,
                    (select g.agency_id from indicator_agency g where g.indicator_id = i.id
                     order by g.role, g.ordinal limit 1) as agency_id,
                    i.contact_officer_id as officer_id, null::uuid as group_id
                from (select plan_id, indicator_id, label, place from placed
                      union all
                      select w.plan_id, part.id, w.label, w.place || to_char(part.ordinal + 1, 'FM000000')
                      from placed w join indicator part on part.parent_id = w.indicator_id) w
                    join indicator i on i.id = w.indicator_id and i.ended_start is null
                order by w.plan_id, i.id, w.place),
            wanted as (
                select a.id, a.parent_id, a.priority_id, a.ordinal from action a
                where a.plan_id = any (:plans) and a.ended_start is null
                    and (cast(:things as uuid[]) is null or a.id = any (:things))
                    and (cast(:within as uuid[]) is null or a.priority_id = any (:within))),
            concerned as (select id from wanted union select parent_id from wanted where parent_id is not null),
            lead_agency as (
                select distinct on (g.action_id) g.action_id, g.agency_id
                from wanted a join action_agency g on g.action_id = a.id
                    left join assignment s on s.agency_id = g.agency_id
                        and s.action_id = case when g.inherited then a.parent_id else a.id end
                order by g.action_id, g.role, s.ordinal),
            lead_officer as (
                select distinct on (l.action_id) l.action_id, l.officer_id
                from concerned a join action_lead l on l.action_id = a.id
                where l.officer_id is not null order by l.action_id, l.role, l.ordinal),
            lead_group as (
                select distinct on (l.action_id) l.action_id, l.group_id
                from concerned a join action_lead l on l.action_id = a.id
                where l.group_id is not null order by l.action_id, l.role, l.ordinal),
            standing as (
                select a.id, to_char(dense_rank() over (
                            partition by a.priority_id order by coalesce(u.ordinal, a.ordinal)), 'FM000000')
                        || to_char(case when u.id is null then 0 else row_number() over (
                            partition by a.parent_id order by a.ordinal) end, 'FM000000') as place
                from wanted a left join action u on u.id = a.parent_id),
            below as (
                select parent_id, bool_and(lead_agencies_state <> 'absent') as led from action
                where plan_id = any (:plans) and parent_id is not null and ended_start is null group by parent_id),
            refs as (
                select plan_id, lower(ref) as ref, count(*) as same from action
                where plan_id = any (:plans) and ended_start is null and ref <> '' group by plan_id, lower(ref)),
            actions as (
                select a.id, a.plan_id, a.partnership_id, a.parent_id, a.ref, a.title_state, a.title_text,
                    a.timescale_state, a.timescale_text, a.timescale_kind, a.timescale_start, a.timescale_due,
                    a.timescale_doubt, a.lead_agencies_state, a.lead_agencies_text, a.lead_officers_state,
                    a.lead_officers_text, a.monitoring_state, a.monitoring_text,
                    p.place || 'j' || w.place as place,
                    coalesce(f.same, 0) as same_ref,
                    coalesce(u.lead_officers_state, 'absent') <> 'absent' as has_parent_officers,
                    coalesce(u.monitoring_state, 'absent') <> 'absent' as monitored_above,
                    b.parent_id is not null as has_sub_actions, coalesce(b.led, false) as leads_below,
                    g.agency_id, o.officer_id, r.group_id
                from standing w join action a on a.id = w.id join priorities p on p.id = a.priority_id
                    left join action u on u.id = a.parent_id
                    left join below b on b.parent_id = a.id
                    left join refs f on f.plan_id = a.plan_id and f.ref = lower(a.ref)
                    left join lead_agency g on g.action_id = a.id
                    left join lead_officer o on o.action_id =
                        case when a.lead_officers_state = 'absent' then coalesce(u.id, a.id) else a.id end
                    left join lead_group r on r.action_id =
                        case when a.lead_officers_state = 'absent' then coalesce(u.id, a.id) else a.id end),
            numbered as (
                select m.id, row_number() over (partition by m.action_id order by m.ordinal) - 1 as n
                from wanted a join milestone m on m.action_id = a.id),
            milestones as (
                select a.plan_id, a.id as action_id, a.ref, coalesce(m.text, a.title_text) as title, a.agency_id,
                    coalesce(m.officer_id, a.officer_id) as officer_id,
                    case when m.officer_id is null then a.group_id end as group_id,
                    a.place || to_char(m.ordinal + 1, 'FM000000') as place, m.id, m.text, m.officer_id as own_officer,
                    m.done_on, a.timescale_state as action_timescale, m.timescale_state, m.timescale_text, m.timescale_kind, m.timescale_start,
                    m.timescale_due, m.timescale_doubt, w.n
                from numbered w join milestone m on m.id = w.id join actions a on a.id = m.action_id),
            timescales as (
                select a.plan_id, 'action' as type, a.id as at, null::text as part, a.ref, a.title_text as title,
                    'timescale' as path, a.timescale_state, a.timescale_text, a.timescale_kind, a.timescale_start,
                    a.timescale_due, a.timescale_doubt, a.agency_id, a.officer_id, a.group_id, a.place,
                    n.period_start, n.period_end
                from actions a join plans n on n.id = a.plan_id
                union all
                select m.plan_id, 'milestone', m.action_id, m.id::text, m.ref, m.title,
                    'milestones/' || m.n || '/timescale', m.timescale_state, m.timescale_text, m.timescale_kind,
                    m.timescale_start, m.timescale_due, m.timescale_doubt, m.agency_id, m.officer_id, m.group_id,
                    m.place, n.period_start, n.period_end
                from milestones m join plans n on n.id = m.plan_id),
            found as (
            """;

    static final List<Rule> RULES = Stream.of(
                    PlanRules.ALL,
                    PriorityRules.ALL,
                    IndicatorRules.ALL,
                    ActionRules.ALL,
                    LeadRules.ALL,
                    TimescaleRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Every finding, as the table {@code found}; the rest of the statement follows. */
    static final String FOUND =
            PREPARED + RULES.stream().map(ReadinessSql::named).collect(Collectors.joining("\nunion all\n")) + ")\n";

    private ReadinessSql() {}

    private static String named(Rule rule) {
        return "select '" + Kebab.name(rule.kind()) + "' as kind, '" + rule.code() + "' as code, r.* from ("
                + rule.sql()
                + ") r (plan_id, type, at, part, ref, title, path, text, agency_id, officer_id, group_id, place)";
    }
}
