package org.waymark.priorities;

import org.waymark.leads.LeadRows;
import org.waymark.rows.EndedColumns;

/** The statement that reads priorities: one a page, what lies below each as JSON in a column. */
final class PrioritySql {
    static final String FROM = "from priority r ";
    private static final String COLUMNS = """
            select r.*, p.title as plan_title, p.closed_on, t.title as theme_title,
                (select o ->> 'name' from jsonb_array_elements(f.outcomes) o
                 where o ->> 'code' = r.outcome_code limit 1) as outcome_name,
                exists (select from priority_lead l where l.priority_id = r.id and l.role = 'lead'
                    and l.officer_id = cast(:me as uuid)) as mine,
                %s as shown_leads, %s as ended,
                (select json_agg(json_build_object('id', i.id, 'parent', i.parent_id, 'title', i.title_text,
                    'label', case when i.id = x.indicator_id then x.label else i.part_label end,
                    'wording', case when i.id = x.indicator_id and x.wording_state <> 'absent'
                        then json_build_object('state', x.wording_state, 'text', x.wording_text)
                        else json_build_object('state', i.title_state, 'text', i.title_text) end,
                    'references', i.reference_codes,
                    'leads', json_build_object('state', i.lead_agencies_state, 'text', i.lead_agencies_text),
                    'owners', (select json_agg(json_build_object('kind', 'agency', 'id', g.id, 'code', g.code,
                            'name', g.name, 'role', l.role) order by l.ordinal)
                        from indicator_agency l join agency g on g.id = l.agency_id where l.indicator_id = i.id),
                    'frequency', i.frequency, 'source', i.source, 'contact', coalesce(i.contact_text, c.name),
                    'definition', json_build_object('state', i.definition_state, 'text', i.definition_text),
                    'definitionStatus', i.definition_status, 'designations', i.designations, 'ended', %s,
                    'note', case when i.id = x.indicator_id then x.note end, 'indicatorNote', i.note)
                    order by x.ordinal, i.ordinal, i.id)
                 from priority_indicator x join indicator i on x.indicator_id in (i.id, i.parent_id)
                    left join officer c on c.id = i.contact_officer_id where x.priority_id = r.id) as indicators,
                (select json_agg(json_build_object('id', h.id, 'text', h.text) order by h.ordinal)
                 from action_heading h where h.priority_id = r.id) as headings,
                (select count(*) from priority o where o.plan_id = r.plan_id and o.ordinal <= r.ordinal) as position,
                (select count(*) from action a where a.priority_id = r.id and a.parent_id is null
                    and a.ended_start is null) as actions_count,
                (select count(*) from action a
                 where a.priority_id = r.id and a.parent_id is not null and a.ended_start is null) as sub_actions_count,
                (select count(*) from milestone m join action a on a.id = m.action_id
                 where a.priority_id = r.id and a.ended_start is null) as milestones_count,
                (select count(*) from priority_indicator x join indicator i on i.id = x.indicator_id
                 where x.priority_id = r.id and i.ended_start is null) as indicators_count
            """.formatted(
            LeadRows.shown("priority_lead", "priority_id = r.id"),
            EndedColumns.json("r", EndedColumns.NOTHING, "(select count(*) from action s where s.ended_id = r.id)"),
            EndedColumns.json("i", EndedColumns.NOTHING, "0"));
    private static final String JOINS = """
            from priority r join plan p on p.id = r.plan_id join framework f on f.id = p.framework_id
                left join theme t on t.id = r.theme_id
            """;

    private PrioritySql() {}

    static String whole(String sortColumns) {
        return COLUMNS + sortColumns + " " + JOINS;
    }
}
