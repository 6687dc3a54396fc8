package org.waymark.rounds;

/** Whether what is owed came in time, for those who count it. */
public final class OnTime {
    /** Of a round {@code r} its owed rows {@code o}, each with the report {@code g} that answers it. */
    public static final String OWED = "join owed_report o on o.round_id = r.id and o.passed_on_at is null\n"
            + "join action a on a.id = o.action_id\n" + RoundSql.REPORT;

    /** A report stands that was handed in before the round was due or closed. */
    public static final String STANDS = "(" + RoundSql.ANSWERED + " and not " + RoundSql.LATE + ")";

    private OnTime() {}
}
