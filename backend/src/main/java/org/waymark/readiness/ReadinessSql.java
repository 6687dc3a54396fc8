package org.waymark.readiness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Kebab;

/** All rules as one statement, so that the size of a plan never decides how many there are. */
final class ReadinessSql {
    /** What the rules look at, each row with its owner and its place in the plan's order. */
    private static final String PREPARED = """
            with plans as (select * from plan where id = any (:plans)),
            priorities as (
                select p.*, to_char(p.ordinal, 'FM000000') as place,
                    count(nullif(p.ref, '')) over (partition by p.plan_id, lower(p.ref)) as same_ref,
                    (select l.officer_id from priority_lead l where l.priority_id = p.id and l.officer_id is not null
                     order by l.role, l.ordinal limit 1) as officer_id
                from priority p where p.plan_id = any (:plans)),
            indicators as (
                select p.plan_id, i.*, x.wording_state, x.wording_text, coalesce(x.label, i.part_label) as ref,
                    p.place || 'i' || to_char(x.ordinal, 'FM000000') as place,
                    (select g.agency_id from indicator_agency g where g.indicator_id = i.id
                     order by g.role, g.ordinal limit 1) as agency_id,
                    i.contact_officer_id as officer_id
                from priorities p join priority_indicator x on x.priority_id = p.id
                    join indicator i on i.id = x.indicator_id or i.parent_id = x.indicator_id),
            actions as (
                select a.*, p.place || 'j' || to_char(coalesce(u.ordinal, a.ordinal), 'FM000000')
                        || to_char(case when u.id is null then 0 else a.ordinal + 1 end, 'FM000000') as place,
                    count(nullif(a.ref, '')) over (partition by a.plan_id, lower(a.ref)) as same_ref,
                    coalesce(u.lead_officers_state, 'absent') <> 'absent' as has_parent_officers,
                    coalesce(u.monitoring_state, 'absent') <> 'absent' as monitored_above,
                    exists (select from action s where s.parent_id = a.id) as has_sub_actions,
                    exists (select from action s where s.parent_id = a.id)
                        and not exists (select from action s where s.parent_id = a.id and s.lead_agencies_state = 'absent')
                        as leads_below,
                    (select g.agency_id from action_agency g left join assignment s
                         on s.agency_id = g.agency_id and s.action_id = coalesce(case when g.inherited then a.parent_id end, a.id)
                     where g.action_id = a.id order by g.role, s.ordinal limit 1) as agency_id,
                    (select l.officer_id from action_lead l where l.action_id = a.id and l.officer_id is not null
                     order by l.role, l.ordinal limit 1) as officer_id
                from action a join priorities p on p.id = a.priority_id left join action u on u.id = a.parent_id),
            timescales as (
                select a.plan_id, 'action' as type, a.id, a.ref, a.title_text as title, 'timescale' as field,
                    a.title_text as words, a.timescale_state, a.timescale_text, a.timescale_kind, a.timescale_start,
                    a.timescale_due, a.timescale_doubt, a.agency_id, a.officer_id, a.place, n.period_start, n.period_end
                from actions a join plans n on n.id = a.plan_id
                union all
                select a.plan_id, 'milestone', m.id, a.ref, coalesce(m.text, a.title_text), 'timescale', m.text,
                    m.timescale_state, m.timescale_text, m.timescale_kind, m.timescale_start, m.timescale_due,
                    m.timescale_doubt, a.agency_id, coalesce(m.officer_id, a.officer_id),
                    a.place || to_char(m.ordinal + 1, 'FM000000'), n.period_start, n.period_end
                from actions a join plans n on n.id = a.plan_id join milestone m on m.action_id = a.id),
            found as (
            """;

    static final List<Rule> RULES = Stream.of(PlanRules.ALL, IndicatorRules.ALL, ActionRules.ALL, TimescaleRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Every finding, as the table {@code found}; the rest of the statement follows. */
    static final String FOUND =
            PREPARED + RULES.stream().map(ReadinessSql::named).collect(Collectors.joining("\nunion all\n")) + ")\n";

    private ReadinessSql() {}

    private static String named(Rule rule) {
        return "select '" + Kebab.name(rule.kind()) + "' as kind, '" + rule.code()
                + "' as code, r.* from (" + rule.sql()
                + ") r (plan_id, type, id, ref, title, field, text, agency_id, officer_id, place)";
    }
}
