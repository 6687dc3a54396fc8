package org.waymark.editions;

/**
 * Whether and where a plan says something else than one of its editions. A row whose version is still that of the
 * edition cannot have changed, so bodies are made and compared for the few others only.
 */
final class ChangedSql {
    /** A condition on the row {@code k}: the edition {@code e} has it, and the plan {@code p} no longer does. */
    static final String GONE = """
            k.edition_id = e.id and case k.kind
                when 'priority' then not exists (select from priority r where r.id = k.thing and r.plan_id = p.id)
                when 'action' then not exists (select from action a where a.id = k.thing and a.plan_id = p.id)
                when 'indicator' then k.thing not in %s
                else false end
            """.formatted(ContentSql.PLACED);

    /** A condition on the plan {@code p} and its edition {@code e}: they differ. */
    static final String SINCE = """
            exists (%s) or exists (%s) or exists (%s) or exists (%s) or exists (%s) or %s
            """.formatted(
                    "select " + changed("plan", ContentSql.PLAN, "(select) one", "p"),
                    "select " + changed("priority", ContentSql.PRIORITY, "priority r", "r") + " and r.plan_id = p.id",
                    "select " + changed("action", ContentSql.ACTION, "action a", "a") + " and a.plan_id = p.id",
                    "select " + changed("indicator", ContentSql.INDICATOR, "indicator i", "i") + " and i.id in "
                            + ContentSql.PLACED,
                    "select from edition_row k where " + GONE,
                    OrderSql.SINCE);

    private ChangedSql() {}

    private static String changed(String kind, String body, String from, String alias) {
        return """
                from %3$s left join edition_row k on k.edition_id = e.id and k.kind = '%1$s' and k.thing = %4$s.id
                where k.version is distinct from %4$s.version and k.body is distinct from %2$s
                """.formatted(kind, body, from, alias);
    }
}
