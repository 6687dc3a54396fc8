package org.waymark.search;

/** The statements that search: what of {@code search_entry} the caller may find, and where it stands. */
final class SearchSql {
    private static final String MEMBER = "e.kind in ('agency', 'officer', 'group')";

    /** Members are found by those who see the directory, everything else by those who read the partnership. */
    static final String THEIRS = "(:everywhere or e.of_partnership = any (case when " + MEMBER
            + " then cast(:directory as uuid[]) else cast(:readable as uuid[]) end))";

    static final String FOUND = "(e.words @@ search_query(:used) or e.refs && cast(:refs as text[]))";

    /** A note whose line is gone is out of sight with it. */
    static final String IN_SIGHT = """
        (e.kind <> 'note' or exists (select from note n
            cross join lateral plan_line(n.on_type, n.on_id, n.on_priority_id) l where n.id = e.id))
        """;

    static final String IN_PARTNERSHIP = "(e.of_partnership = any (:value) or (" + MEMBER
            + " and e.of_partnership in (select p.parent_id from partnership p where p.id = any (:value))))";

    static final String IN_PLAN = """
        (e.plan_id = any (:value) or (e.kind = 'indicator' and exists (select from priority_indicator x
            join priority r on r.id = x.priority_id where x.indicator_id = e.id and r.plan_id = any (:value))))
        """;

    static final String STRANGE =
            "select word, near, meant from near_words(:words, :everywhere, :readable, :directory) where near is not"
                    + " null";

    static final String COUNTED = "select e.kind, count(*) as found from search_entry e ";
    static final String BY_KIND = "group by e.kind";

    /** A number that is asked for comes first, then a name; what has ended weighs half. */
    static final String HITS = """
        with hit as (select e.id, e.kind, e.of_partnership, e.plan_id, e.ref, e.title, e.body, e.ended_on,
            cast(case when e.refs && cast(:refs as text[]) then 10 else 0 end
                + case when lower(e.title) = lower(:used) then 1 else 0 end
                + ts_rank(e.words, search_query(:used), 1)
                    * case when e.ended_on <= cast(:today as date) then 0.5 else 1 end as numeric(12, 6)) as score
            from search_entry e
        """;

    static final String PLACED = """
        ), page as (select * from hit
            where cast(:score as numeric) is null or (score, id) < (cast(:score as numeric), cast(:below as uuid))
            order by score desc, id desc limit :rows)
        select h.id, h.kind, h.of_partnership as partnership_id, h.ref, h.title, h.score,
            case when h.ended_on <= cast(:today as date) then h.ended_on end as ended_on,
            ts_headline('waymark', h.body, search_query(:used),
                case when length(h.body) <= 240 then :whole else :parts end) as excerpt,
            s.short_name as partnership_short_name, s.name as partnership_name,
            case when h.kind <> 'plan' then p.id end as plan, p.title as plan_title,
            r.id as priority_id, r.ref as priority_ref, r.title_text as priority_title,
            u.id as parent_id, u.ref as parent_ref, u.title_text as parent_title,
            g.id as agency_id, g.code as agency_code, g.name as agency_name,
            n.on_type, n.on_id, n.on_field, l.ref as line_ref, l.title as line_title,
            l.priority_id as line_priority_id, l.priority_ref as line_priority_ref,
            l.priority_title as line_priority_title, l.action_id as line_action_id,
            l.action_ref as line_action_ref, l.action_title as line_action_title
        from page h join partnership s on s.id = h.of_partnership
            left join action a on h.kind = 'action' and a.id = h.id left join action u on u.id = a.parent_id
            left join officer o on h.kind = 'officer' and o.id = h.id left join agency g on g.id = o.agency_id
            left join note n on h.kind = 'note' and n.id = h.id
            left join lateral plan_line(n.on_type, n.on_id, n.on_priority_id) l on n.id is not null
            left join lateral (select x.priority_id, y.plan_id from priority_indicator x
                join priority y on y.id = x.priority_id
                where h.kind = 'indicator' and x.indicator_id = h.id
                    and (cast(:plans as uuid[]) is null or y.plan_id = any (cast(:plans as uuid[])))
                order by y.plan_id desc, y.ordinal limit 1) i on true
            left join plan p on p.id = coalesce(h.plan_id, i.plan_id)
            left join priority r on r.id = coalesce(a.priority_id, i.priority_id, l.priority_id)
        order by h.score desc, h.id desc
        """;

    private static final String MARKS = "StartSel=" + Excerpts.BEFORE + ", StopSel=" + Excerpts.AFTER;

    /** A short text is shown whole, of a longer one the parts where the words stand. */
    static final String WHOLE = MARKS + ", HighlightAll=true";

    static final String PARTS =
            MARKS + ", MaxFragments=2, MaxWords=28, MinWords=10, FragmentDelimiter=\"" + Excerpts.BETWEEN + "\"";

    private SearchSql() {}
}
