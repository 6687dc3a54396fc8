package org.waymark.actions;

/**
 * What is said of an action in lists and in figures alike, as conditions on its row {@code a} and its plan {@code p}; the
 * name {@code :today} stands for today's date.
 */
public final class ActionMarks {
    /** Something of it is said to be open. */
    public static final String OPEN = """
            (a.title_state = 'unconfirmed' or a.timescale_state = 'unconfirmed' or a.monitoring_state = 'unconfirmed'
                or a.lead_agencies_state = 'unconfirmed' or a.lead_officers_state = 'unconfirmed'
                or exists (select from milestone m where m.action_id = a.id and m.timescale_state = 'unconfirmed'))
            """;

    private static final String STANDING = "(p.closed_on is null or p.closed_on > cast(:today as date))";

    /** Something of it is late. */
    public static final String LATE = "(a.next_due < cast(:today as date) and " + STANDING + ")";

    /** Something of it falls due within 30 days, and nothing is late: the rule of {@code Deadline.SOON_DAYS}. */
    public static final String SOON =
            "(a.next_due between cast(:today as date) and cast(:today as date) + 30 and " + STANDING + ")";

    private ActionMarks() {}
}
