package org.waymark.watching;

import org.waymark.lines.LineView;
import org.waymark.notes.NoteView;

/** The statements that find news in the record of changes: by position, and only in what came after one. */
final class NewsSql {
    static final String STAND = """
            select h.position as head, h.trimmed, s.position as seen, s.at as seen_at
            from feed_head h left join news_seen s on s.issuer = :issuer and s.subject = :subject
            """;

    static final String POSITION_AT = "select coalesce(max(position), 0) from feed where at <= :since";

    static final String SEE = """
            insert into news_seen as s (issuer, subject, position, at) values (:issuer, :subject, :position, :at)
            on conflict (issuer, subject) do update
            set position = greatest(s.position, excluded.position), at = excluded.at
            returning position, at
            """;

    /** What is watched as a whole, and what stands in it now. */
    private static final String COVERED = """
            with watched as (select w.type, w.thing, w.root, greatest(w.since, :from) as since from watch w
                where w.issuer = :issuer and w.subject = :subject),
            all_covered (thing, since) as (
                select thing, since from watched where type in ('plan', 'priority', 'indicator', 'action')
                union all select r.id, w.since from watched w join priority r on r.plan_id = w.thing where w.type = 'plan'
                union all select a.id, w.since from watched w join action a on a.plan_id = w.thing where w.type = 'plan'
                union all select a.id, w.since from watched w join action a on a.priority_id = w.thing
                    where w.type = 'priority'
                union all select a.id, w.since from watched w join action a on a.parent_id = w.thing
                    where w.type = 'action'
                union all select x.indicator_id, w.since from watched w join priority r on r.id = w.thing
                    or r.plan_id = w.thing join priority_indicator x on x.priority_id = r.id
                    where w.type in ('plan', 'priority')
                union all select e.id, w.since from watched w join edition e on e.plan_id = w.thing where w.type = 'plan'),
            covered as (select thing, min(since) as since from all_covered group by thing),
            """;

    /** Notes on what is watched, wherever the line stands now. */
    private static final String NOTED = """
                select f.position from feed f join note n on n.id = f.thing
                    cross join lateral plan_line(n.on_type, n.on_id, n.on_priority_id) l
                    left join action a on a.id = l.action_id
                    join watched w on w.thing in (n.on_id, l.plan_id, l.priority_id, l.action_id, a.parent_id)
                where f.type = 'note' and f.position > :from and f.position > w.since
            """;

    /** Sections, themes and milestones: changes of the thing above them that touched their very row. */
    private static final String PARTS = """
                select f.position from watched w join feed f on f.thing = w.root and f.position > w.since
                    join change c on c.aggregate = f.thing and c.version = f.version
                where w.type in ('section', 'theme', 'milestone')
                    and c.row_table = case w.type when 'section' then 'plan_section' else w.type end
                    and (coalesce(c.after, c.before) ->> 'id')::uuid = w.thing
            """;

    /** What has left since: it was deleted, or moved to another priority. */
    private static final String LEFT = """
                select f.position from feed f join change c on c.aggregate = f.thing and c.root and c.version = f.version
                    join watched w on w.thing in ((c.before ->> 'plan_id')::uuid, (c.before ->> 'priority_id')::uuid,
                        (c.before ->> 'parent_id')::uuid)
                where f.position > :from and f.position > w.since and f.type in ('priority', 'action')
                    and (f.kind = 'deleted' or (f.kind = 'updated' and f.fields && '{priority,parent}'))
            """;

    /** What was reported on what is watched: that it was handed in or judged, never what is only a draft. */
    private static final String REPORTED = """
                select f.position from feed f join progress_report r on r.id = f.thing join action a on a.id = r.action_id
                    join watched w on w.thing in (r.action_id, a.parent_id, a.priority_id, r.plan_id)
                where f.type = 'progress-report' and f.position > :from and f.position > w.since
                    and r.state in ('submitted', 'accepted')
                    and exists (select from change c where c.aggregate = f.thing and c.root and c.version = f.version
                        and c.after ->> 'state' in ('submitted', 'accepted')
                        and c.before ->> 'state' is distinct from c.after ->> 'state')
            """;

    private static final String NAMED = """
            named as (select m.note_id from note_mention m where m.officer_id = :me or m.group_id = any (:groups)
                or m.group_id in (select x.group_id from seat x where x.officer_id = :me
                    and daterange(x.valid_from, x.valid_to, '[]') @> cast(:today as date))),
            """;

    static final String FOUND = COVERED + NAMED + "hits as (" + """
                select f.position from feed f join covered c on c.thing = f.thing and f.position > c.since
                where f.position > :from
                union
            """ + NOTED + " union " + PARTS + " union " + REPORTED
            + " union " + LEFT + """
                 union select f.position from feed f join named m on m.note_id = f.thing where f.position > :from)
            """;

    static final String FROM = """
            from hits join feed f on f.position = hits.position
                left join note n on f.type = 'note' and n.id = f.thing
                left join edition e on f.type = 'edition' and e.id = f.thing
                left join progress_report x on f.type = 'progress-report' and x.id = f.thing
                cross join lateral (select case f.type when 'note' then n.on_type when 'edition' then 'plan'
                    when 'progress-report' then 'action' else f.type end as type,
                    coalesce(n.on_id, e.plan_id, x.action_id, f.thing) as id) o
                left join lateral plan_line(o.type, o.id, n.on_priority_id) k on true
                left join lateral (select c.before from change c where f.kind = 'deleted' and c.aggregate = f.thing and c.root
                    and c.operation = 'delete' order by c.id desc limit 1) gone on true
                cross join lateral (select k.partnership_id, k.plan_id,
                    coalesce(k.ref, gone.before ->> 'ref') as ref,
                    coalesce(k.title, gone.before ->> 'title_text', gone.before ->> 'title') as title, k.priority_id,
                    k.priority_ref, k.priority_title, k.action_id, k.action_ref, k.action_title) l
                left join plan p on p.id = l.plan_id
            """;

    static final String ROW = FOUND + """
            select f.*, o.type as on_type, o.id as on_id, n.on_field, n.kind as note_kind,
                n.parent_id is not null as note_reply, n.text as note_text, p.id as plan_id, p.title as plan_title,
                %s as mentions, f.thing in (select note_id from named) as mentioned, f.position > :seen as unseen,
            """.formatted(NoteView.Mention.JSON) + LineView.COLUMNS + FROM;

    private NewsSql() {}
}
