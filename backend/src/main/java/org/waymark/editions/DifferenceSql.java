package org.waymark.editions;

/** The statements that find where two editions, or an edition and the plan as it stands now, differ. */
final class DifferenceSql {
    private static final String KINDS = "array_position(array['plan', 'priority', 'action', 'indicator'], d.kind)";

    static final String OF_EDITIONS = """
            with moved as (%s)
            select d.kind, d.thing, d.before::text as before, d.after::text as after from (
                select coalesce(a.kind, b.kind) as kind, coalesce(a.thing, b.thing) as thing,
                    coalesce(b.position, a.position) as position,
                    a.body || coalesce(m.was, '{}') as before, b.body || coalesce(m.becomes, '{}') as after
                from (select * from edition_row where edition_id = :from) a
                full join (select * from edition_row where edition_id = :to) b on b.kind = a.kind and b.thing = a.thing
                left join moved m on m.thing = a.thing
                where a.body is distinct from b.body or m.thing is not null) d
            order by %s, d.position, d.thing
            """.formatted(OrderSql.OF_EDITIONS, KINDS);

    // What is gone stands after what is there.
    static final String SINCE_EDITION = """
            with moved as (%9$s)
            select d.kind, d.thing, (d.before || coalesce(m.was, '{}'))::text as before,
                (d.after || coalesce(m.becomes, '{}'))::text as after from (
                select 'plan' as kind, p.id as thing, 0::bigint as position, k.body as before, %1$s as after from plan p
                %6$s k.kind = 'plan' and k.thing = p.id
                where p.id = :plan and k.version is distinct from p.version
                union all
                select 'priority', r.id, row_number() over (order by r.ordinal), k.body, %2$s from priority r
                %6$s k.kind = 'priority' and k.thing = r.id
                where r.plan_id = :plan and k.version is distinct from r.version
                union all
                select 'action', a.id,
                    row_number() over (order by r.ordinal, coalesce(u.ordinal, a.ordinal), a.parent_id nulls first,
                        a.ordinal), k.body, %3$s
                from action a join priority r on r.id = a.priority_id left join action u on u.id = a.parent_id
                %6$s k.kind = 'action' and k.thing = a.id
                where a.plan_id = :plan and k.version is distinct from a.version
                union all
                select 'indicator', i.id, i.ordinal, k.body, %4$s from plan p join indicator i on i.id in %5$s
                %6$s k.kind = 'indicator' and k.thing = i.id
                where p.id = :plan and k.version is distinct from i.version
                union all
                select k.kind, k.thing, 9000000000000000000, k.body, null
                from plan p join edition e on e.id = :from join edition_row k on %7$s where p.id = :plan) d
            left join moved m on m.thing = d.thing
            where d.before is distinct from d.after or m.thing is not null
            order by %8$s, d.position, d.thing
            """.formatted(
                    ContentSql.PLAN,
                    ContentSql.PRIORITY,
                    ContentSql.ACTION,
                    ContentSql.INDICATOR,
                    ContentSql.PLACED,
                    "left join edition_row k on k.edition_id = :from and",
                    ChangedSql.GONE,
                    KINDS,
                    OrderSql.SINCE_EDITION);

    /** What ids are called in two editions, the later going first, or as things are called now. */
    static final String NAMES = """
            select kind, key, code, name from edition_name where edition_id = :edition and key = any (:keys)
            union all
            select kind, thing::text, ref, title from edition_row
            where edition_id = :edition and thing = any (cast(:things as uuid[]))
            """;

    static final String NAMES_NOW = """
            select kind, id::text as key, null as code, name from officer where id = any (cast(:things as uuid[]))
            union all select 'agency', id::text, code, name from agency where id = any (cast(:things as uuid[]))
            union all select 'group', id::text, code, name from partner_group where id = any (cast(:things as uuid[]))
            union all select 'plan', id::text, null, title from plan where id = any (cast(:things as uuid[]))
            union all select 'priority', id::text, ref, title_text from priority where id = any (cast(:things as uuid[]))
            union all select 'action', id::text, ref, title_text from action where id = any (cast(:things as uuid[]))
            union all select 'indicator', id::text, coalesce(part_label, reference_codes[1]), title_text from indicator
                where id = any (cast(:things as uuid[]))
            """;

    private DifferenceSql() {}
}
