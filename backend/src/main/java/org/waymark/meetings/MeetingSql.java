package org.waymark.meetings;

/** What is read of a meeting, in one statement however many came and whatever was decided. */
final class MeetingSql {
    static final String FROM = "from meeting m join partner_group g on g.id = m.group_id ";

    private static final String ATTENDANCE = """
            (select json_agg(json_build_object(
                'seat', case when s.id is not null then json_build_object('id', s.id,
                    'agency', case when y.id is not null
                        then json_build_object('id', y.id, 'code', y.code, 'name', y.name) end,
                    'role', s.role, 'chair', s.chair, 'inAttendance', s.in_attendance) end,
                'officer', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
                'presence', t.presence,
                'deputy', case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end,
                'note', t.note) order by t.ordinal)
             from attendance t left join seat s on s.id = t.seat_id left join agency y on y.id = s.agency_id
                left join officer o on o.id = t.officer_id left join officer d on d.id = t.deputy_id
             where t.meeting_id = m.id)""";

    /** What the caller may not read is named by its id alone. */
    private static final String SEEN = "(cast(:all as boolean) or p.partnership_id = any (:reads))";

    private static final String DECISIONS = """
            (select json_agg(json_build_object('id', d.id, 'number', d.number, 'text', d.text, 'dissent', d.dissent,
                'about', case when p.id is not null then json_build_object(
                    'kind', case when a.id is not null then 'action' when e.id is not null then 'edition' else 'plan' end,
                    'id', coalesce(a.id, e.id, p.id),
                    'ref', case when %1$s then coalesce(a.ref, e.major || '.' || e.minor) end,
                    'title', case when not %1$s then null when a.id is not null then a.title_text else p.title end,
                    'plan', json_build_object('id', p.id, 'title', case when %1$s then p.title end)) end)
                order by d.ordinal)
             from decision d left join action a on a.id = d.action_id left join edition e on e.id = d.edition_id
                left join plan p on p.id = coalesce(d.plan_id, e.plan_id, a.plan_id)
             where d.meeting_id = m.id)""".formatted(SEEN);

    private MeetingSql() {}

    static String whole(String more) {
        return "select m.*, g.code as group_code, g.name as group_name, " + ATTENDANCE + " as attendance, " + DECISIONS
                + " as decisions" + more + " " + FROM;
    }
}
