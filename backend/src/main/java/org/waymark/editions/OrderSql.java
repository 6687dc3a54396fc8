package org.waymark.editions;

/**
 * Which lines stand in another order than before. Of the lines that both states have in one place, one has moved when it
 * comes after another than it did and its version has risen: those it passed have not changed.
 */
final class OrderSql {
    /** The lines of the edition {@code %s}. */
    private static final String LINES = "select kind, thing, priority_id, parent_id, version, position from edition_row"
            + " where edition_id = %s and kind in ('priority', 'action')";

    /** The lines of the plan {@code %1$s} as they stand now. */
    private static final String LINES_NOW = """
            select 'priority' as kind, r.id as thing, null::uuid as priority_id, null::uuid as parent_id, r.version,
                row_number() over (order by r.ordinal) as position
            from priority r where r.plan_id = %1$s
            union all
            select 'action', a.id, a.priority_id, a.parent_id, a.version,
                row_number() over (order by r.ordinal, coalesce(u.ordinal, a.ordinal), a.parent_id nulls first, a.ordinal)
            from action a join priority r on r.id = a.priority_id left join action u on u.id = a.parent_id
            where a.plan_id = %1$s
            """;

    private static final String MOVED = """
            select o.thing, jsonb_build_object('position', o.was_after) as was,
                jsonb_build_object('position', o.is_after) as becomes
            from (
                select a.thing, a.version as old_version, b.version as new_version,
                    lag(a.thing) over (partition by a.kind, a.priority_id, a.parent_id order by a.position) as was_after,
                    lag(a.thing) over (partition by a.kind, a.priority_id, a.parent_id order by b.position) as is_after
                from (%s) a join (%s) b on b.kind = a.kind and b.thing = a.thing
                    and b.priority_id is not distinct from a.priority_id
                    and b.parent_id is not distinct from a.parent_id) o
            where o.old_version <> o.new_version and o.was_after is distinct from o.is_after
            """;

    /** Those that moved between the editions {@code :from} and {@code :to}. */
    static final String OF_EDITIONS = MOVED.formatted(LINES.formatted(":from"), LINES.formatted(":to"));

    /** Those that moved in {@code :plan} since the edition {@code :from}. */
    static final String SINCE_EDITION = MOVED.formatted(LINES.formatted(":from"), LINES_NOW.formatted(":plan"));

    /** A condition on the plan {@code p} and its edition {@code e}: something has moved. */
    static final String SINCE =
            "exists (" + MOVED.formatted(LINES.formatted("e.id"), LINES_NOW.formatted("p.id")) + ")";

    private OrderSql() {}
}
