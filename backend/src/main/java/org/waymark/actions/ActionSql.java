package org.waymark.actions;

import org.waymark.leads.LeadRows;
import org.waymark.rows.EndedColumns;
import org.waymark.timescales.TimescaleColumns;

/** The statements that read actions: one statement a page, what lies below each action as JSON in a column. */
final class ActionSql {
    static final String FROM = """
            from action a join plan p on p.id = a.plan_id join priority r on r.id = a.priority_id
            """;
    /** The same, for conditions that ask where actions stand. */
    static final String FROM_STANDING = FROM + StandingSql.JOIN;

    private static final String JOINS = FROM + """
            left join action u on u.id = a.parent_id left join action_heading h on h.id = a.heading_id
            """ + StandingSql.JOIN;
    private static final String AGENCIES = """
            (select json_agg(y.lead order by y.above, y.ordinal) from (
                select s.ordinal, false as above, json_build_object('kind', 'agency', 'id', g.id, 'code', g.code,
                    'name', g.name, 'role', s.role, 'assignment',
                    json_build_object('id', s.id, 'state', s.state, 'recorded', s.recorded)) as lead
                from assignment s join agency g on g.id = s.agency_id where s.action_id = a.id
                union all
                select s.ordinal, true, json_build_object('kind', 'agency', 'id', g.id, 'code', g.code,
                    'name', g.name, 'role', s.role, 'assignment',
                    json_build_object('id', s.id, 'state', s.state, 'recorded', s.recorded))
                from action_agency e join assignment s on s.action_id = a.parent_id and s.agency_id = e.agency_id
                    join agency g on g.id = e.agency_id where e.action_id = a.id and e.inherited) y)
            """;
    private static final String OFFICERS = LeadRows.shown(
            "action_lead",
            "action_id = case when a.lead_officers_state = 'absent' and a.parent_id is not null"
                    + " then a.parent_id else a.id end");
    private static final String ENDED =
            EndedColumns.json("a", """
            case a.ended_id when a.parent_id then json_build_object('id', u.id, 'ref', u.ref, 'title', u.title_text)
                when a.priority_id then json_build_object('id', r.id, 'ref', r.ref, 'title', r.title_text) end
            """, "(select count(*) from action s where s.ended_id = a.id)");
    private static final String SUMMARY = """
            select a.*, p.title as plan_title, null as plan_ref, p.closed_on, p.period_start, p.period_end,
                r.ref as priority_ref, r.title_text as priority_title, u.ref as parent_ref, u.title_text as parent_title,
                u.lead_agencies_state as parent_lead_agencies_state, u.lead_agencies_text as parent_lead_agencies_text,
                u.lead_officers_state as parent_lead_officers_state, u.lead_officers_text as parent_lead_officers_text,
                %s as agencies, %s as officers, %s as ended %s
            """.formatted(AGENCIES, OFFICERS, ENDED, StandingSql.COLUMNS);
    private static final String BELOW = """
            , h.text as heading_text,
                exists (select from priority_lead l where l.priority_id = a.priority_id and l.role = 'lead'
                    and l.officer_id = cast(:me as uuid)) as mine,
                (select json_agg(json_build_object('id', m.id, 'text', m.text, 'doneOn', m.done_on, 'timescale', %s,
                    'officer', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
                    'slips', coalesce((select json_agg(json_build_object('timescale', %s, 'reason', s.reason,
                        'at', s.at, 'by', (select c.actor_name from change c where c.aggregate = s.action_id
                            and c.at >= s.at and c.tx = s.made_tx order by c.at, c.id limit 1)) order by s.number)
                        from milestone_slip s where s.milestone_id = m.id), '[]'))
                    order by m.ordinal)
                 from milestone m left join officer o on o.id = m.officer_id where m.action_id = a.id) as milestones,
                (select json_agg(json_build_object('id', g.id, 'code', g.code, 'name', g.name) order by w.ordinal)
                 from action_monitoring w join partner_group g on g.id = w.group_id
                 where w.action_id = a.id) as groups,
                (select json_agg(json_build_object('text', c.text, 'kind', c.kind,
                    'id', coalesce(c.target_priority_id, c.target_action_id),
                    'ref', coalesce(tr.ref, ta.ref, c.ref)) order by c.ordinal)
                 from cross_reference c left join priority tr on tr.id = c.target_priority_id
                    left join action ta on ta.id = c.target_action_id where c.action_id = a.id) as cross_references,
                (select json_agg(json_build_object('id', s.id, 'ref', s.ref, 'title', s.title_text) order by s.ordinal)
                 from action s where s.parent_id = a.id) as sub_actions,
                (select json_agg(json_build_object('id', o.id, 'ref', o.ref, 'title', o.title_text) order by d.ordinal)
                 from action_dependency d join action o on o.id = d.depends_on_id where d.action_id = a.id) as depends_on,
                (select json_agg(json_build_object('id', o.id, 'ref', o.ref, 'title', o.title_text)
                    order by natural_order(o.ref) collate "C", o.id)
                 from action_dependency d join action o on o.id = d.action_id where d.depends_on_id = a.id) as needed_by,
                case when a.parent_id is null
                    then (select count(*) from action s where s.priority_id = a.priority_id and s.parent_id is null
                        and s.ordinal <= a.ordinal)
                    else (select count(*) from action s where s.priority_id = a.priority_id
                        and s.parent_id = a.parent_id and s.ordinal <= a.ordinal) end as position,
                (select json_agg(json_build_object('system', x.system, 'value', x.value) order by x.ordinal)
                 from external_id x where x.action_id = a.id) as external_ids, %s as progress, %s as last_report
            """.formatted(
            TimescaleColumns.json("m"), TimescaleColumns.json("s"), StandingSql.PROGRESS, StandingSql.LAST_REPORT);

    private ActionSql() {}

    /** Everything of an action, and what the order needs. */
    static String whole(String sortColumns) {
        return SUMMARY + BELOW + sortColumns + " " + JOINS;
    }

    /** The short of an action, and what the order needs. */
    static String summary(String sortColumns) {
        return SUMMARY + sortColumns + " " + JOINS;
    }
}
