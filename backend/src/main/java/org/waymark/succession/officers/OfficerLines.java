package org.waymark.succession.officers;

/** Everything that names an officer, as one SQL statement: one row for each line. */
final class OfficerLines {
    /**
     * The lines of {@code :officer}. With {@code :every} also those that are done, past, or of closed plans.
     * {@code yours} is the partnership whose officers may change the line.
     */
    static final String SQL = """
            select x.*, p.title as plan_title from (
                select 0 as rank, 'plan' as kind, t.id, null::text as role, null::text as text, t.id as where_id,
                    null::text as where_ref, t.title as where_name, t.id as plan_id, t.partnership_id as yours
                from plan t where t.contact_id = :officer
                union all
                select 1, 'priority', t.id, l.role, null, t.id, t.ref, t.title_text, t.plan_id, t.partnership_id
                from priority_lead l join priority t on t.id = l.priority_id where l.officer_id = :officer
                union all
                select 2, 'action', t.id, l.role, null, t.id, t.ref, t.title_text, t.plan_id, t.partnership_id
                from action_lead l join action t on t.id = l.action_id where l.officer_id = :officer
                union all
                select 3, 'milestone', m.id, null, coalesce(m.text, m.timescale_text), t.id, t.ref, t.title_text,
                    t.plan_id, t.partnership_id
                from milestone m join action t on t.id = m.action_id
                where m.officer_id = :officer and (:every or m.done_on is null)
                union all
                select 4, 'indicator', t.id, null, null, t.id, t.reference_codes[1], t.title_text, null, t.partnership_id
                from indicator t where t.contact_officer_id = :officer
                union all
                select case when s.chair then 5 else 6 end, case when s.chair then 'chair' else 'seat' end, s.id, null,
                    s.role, t.id, t.code, t.name, null, t.partnership_id
                from seat s join partner_group t on t.id = s.group_id
                where s.officer_id = :officer
                    and (:every or s.valid_to is null or s.valid_to >= cast(:today as date))) x
            left join plan p on p.id = x.plan_id where (:every or p.status is distinct from 'closed')
            """;

    private OfficerLines() {}
}
