package org.waymark.priorities;

import java.time.LocalDate;

/** When the story behind a priority's baseline counts as fresh. */
public final class StorySql {
    /**
     * There is one, and something of it was written or changed since {@code :storySince}; {@code r} is the priority. It
     * is read from the record of changes, so that nothing else that is done to a priority makes its story look fresh.
     */
    public static final String FRESH = """
            ((r.story <> '[]' or r.what_works is not null or r.partners is not null)
                and exists (select from change c where c.aggregate = r.id and c.row_table = 'priority'
                    and c.at >= cast(:storySince as timestamp) at time zone 'Europe/London'
                    and (c.operation = 'insert' or c.fields && array['story', 'whatWorks', 'partners'])))
            """;

    /** The priorities that an officer or a post of these agencies leads. */
    static final String LED_BY = """
            exists (select from priority_lead l join officer f on f.id = l.officer_id
                where l.priority_id = r.id and l.role = 'lead' and f.agency_id = any (:value))
            """;

    private StorySql() {}

    /** The day from which on a story is fresh: a plan is reviewed every year, and its stories with it. */
    public static LocalDate since(LocalDate today) {
        return today.minusYears(1);
    }
}
