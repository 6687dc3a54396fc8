package org.waymark.notes;

import org.waymark.lines.LineView;

/** The statements that read notes, with the line on which each stands: one that is gone takes its notes along. */
final class NoteSql {
    static final String FROM = """
            from note n cross join lateral plan_line(n.on_type, n.on_id, n.on_priority_id) l
                join plan p on p.id = n.plan_id
            """;
    private static final String JOINS = FROM + """
                left join officer o on o.id = n.author_officer_id left join agency g on g.id = n.author_agency_id
                left join note_settled s on s.note_id = n.id
                left join officer so on so.id = s.officer_id left join agency sg on sg.id = s.agency_id
            """;
    static final String ROW = """
            select n.id, n.version, n.partnership_id, n.plan_id, p.title as plan_title, p.status = 'closed' as closed,
                n.parent_id, n.on_type, n.on_id, n.on_field, n.kind, n.state, n.text, n.edited_at, n.created_at,
                n.updated_at, (n.issuer = :issuer and n.subject = :subject) as own,
                exists (select from priority_lead pl where pl.priority_id = l.priority_id and pl.role = 'lead'
                    and pl.officer_id = :me) as leads,
                o.id as author_officer, coalesce(o.name, n.author_name) as author_name, g.id as author_agency,
                g.code as author_code, g.name as author_agency_name,
                s.at as settled_at, s.reason as settled_reason, so.id as settled_officer,
                coalesce(so.name, s.name) as settled_name, sg.id as settled_agency, sg.code as settled_code,
                sg.name as settled_agency_name,
            """ + NoteView.Mention.JSON + " as mentions, " + LineView.COLUMNS + JOINS;

    /** Notes that name somebody, or a reply to which does. */
    private static final String NAMING =
            "n.id in (select coalesce(r.parent_id, r.id) from note_mention m join note r on r.id = m.note_id where ";

    static final String NAMING_ONE = NAMING + "m.officer_id = :value or m.group_id = :value)";

    /** The caller, and the groups on which the caller sits today. */
    static final String NAMING_ME = NAMING + """
            m.officer_id = :me or m.group_id = any (:groups) or m.group_id in (select x.group_id from seat x
                where x.officer_id = :me and daterange(x.valid_from, x.valid_to, '[]') @> cast(:today as date)))
            """;

    private static final String OPEN = """
            count(*) filter (where n.kind = 'note') as notes, count(*) filter (where n.kind = 'question') as questions
            """ + FROM + "where n.parent_id is null and n.state = 'open' and ";

    static final String OPEN_IN_PLAN = "select l.priority_id, " + OPEN + "n.plan_id = :id group by 1 order by 1";
    static final String OPEN_IN_PRIORITY = "select n.on_type, n.on_id, " + OPEN
            + "n.plan_id = (select r.plan_id from priority r where r.id = :id) and l.priority_id = :id"
            + " group by 1, 2 order by 1, 2";

    static final String PLACE = """
            select l.partnership_id, l.plan_id, p.status = 'closed' as closed
            from plan_line(:type, :id, :priority) l join plan p on p.id = l.plan_id
            """;

    private NoteSql() {}
}
