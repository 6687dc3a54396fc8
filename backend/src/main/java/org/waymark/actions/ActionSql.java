package org.waymark.actions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.kernel.ExternalIds;

/** The statements that actions are read by: one for the rows, two for what lies below them. */
final class ActionSql {
    static final String FROM = """
            from action a join plan n on n.id = a.plan_id join priority p on p.id = a.priority_id
                left join action u on u.id = a.parent_id left join action_heading h on h.id = a.heading_id
            """;

    static final String ROW = """
            select a.*, n.title as plan_title, n.status as plan_status, n.period_start, n.period_end, n.closed_on,
                p.ref as priority_ref, p.title_text as priority_title, u.ref as parent_ref,
                u.title_text as parent_title, h.text as heading_text,
                exists (select from priority_lead l where l.priority_id = p.id and l.officer_id = :officer) as leads_priority,
                %s,
            """.formatted(ExternalIds.columns(ExternalIds.Type.ACTION, "a.id"));

    static final String MILESTONES = """
            select m.*, o.name as officer_name from milestone m left join officer o on o.id = m.officer_id
            where m.action_id = any (:actions) order by m.action_id, m.ordinal
            """;

    /** Everything else that lies below an action, as rows of one shape. */
    static final String BELOW = """
            select * from (
                select s.action_id, 'agency' as what, s.ordinal as place, g.id, g.code, g.name, s.role, s.id as own,
                    s.state, s.recorded
                from assignment s join agency g on g.id = s.agency_id where s.action_id = any (:actions)
                union all
                select x.action_id, 'inherited-agency', s.ordinal, g.id, g.code, g.name, x.role, null, null, null
                from action_agency x join agency g on g.id = x.agency_id join action a on a.id = x.action_id
                    join assignment s on s.action_id = a.parent_id and s.agency_id = x.agency_id
                where x.action_id = any (:actions) and x.inherited
                union all
                select a.id, 'inherited-text', 0, null, null, u.lead_agencies_text, u.lead_agencies_state, null, null, null
                from action a join action u on u.id = a.parent_id
                where a.id = any (:actions) and u.lead_agencies_state <> 'absent'
                union all
                select l.action_id, coalesce(o.kind, 'group'), l.ordinal, coalesce(o.id, g.id), g.code,
                    coalesce(o.name, g.name), l.role, null, null, null
                from action_lead l left join officer o on o.id = l.officer_id left join partner_group g on g.id = l.group_id
                where l.action_id = any (:actions)
                union all
                select m.action_id, 'monitoring', m.ordinal, g.id, g.code, g.name, null, null, null, null
                from action_monitoring m join partner_group g on g.id = m.group_id where m.action_id = any (:actions)
                union all
                select c.action_id, 'reference', c.ordinal, coalesce(c.target_priority_id, c.target_action_id),
                    coalesce(p.ref, t.ref, c.ref), c.text, c.kind, null, null, null
                from cross_reference c left join priority p on p.id = c.target_priority_id
                    left join action t on t.id = c.target_action_id
                where c.action_id = any (:actions)
                union all
                select s.parent_id, 'sub-action', s.ordinal, s.id, s.ref, s.title_text, null, null, null, null
                from action s where s.parent_id = any (:actions)
            ) below order by action_id, place, what
            """;

    static final String ASSIGNMENTS = """
            select s.*, g.code, g.name from assignment s join agency g on g.id = s.agency_id
            where s.action_id = :action order by s.ordinal
            """;

    static final String UNCONFIRMED = """
            ('unconfirmed' in (a.title_state, a.timescale_state, a.lead_agencies_state, a.lead_officers_state,
                a.monitoring_state)
            or exists (select from milestone m where m.action_id = a.id and m.timescale_state = 'unconfirmed'))""";

    static final String OVERDUE = "(n.status <> 'closed' and coalesce(a.next_due < :today, false))";

    private ActionSql() {}

    /** The orders that a list may be asked in. */
    static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put(
                "position",
                "(to_char(p.ordinal, 'FM000000') || to_char(coalesce(u.ordinal, a.ordinal), 'FM000000')"
                        + " || to_char(case when u.id is null then 0 else a.ordinal + 1 end, 'FM000000'))::text");
        sorts.put("due", "a.next_due::date");
        sorts.put("ref", "(lower(a.ref) collate \"C\")::text");
        sorts.put("title", "(lower(a.title_text) collate \"C\")::text");
        sorts.put("updatedAt", "a.updated_at::timestamptz");
        sorts.put("createdAt", "a.created_at::timestamptz");
        return sorts;
    }
}
