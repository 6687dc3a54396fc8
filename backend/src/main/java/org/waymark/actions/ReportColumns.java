package org.waymark.actions;

import org.waymark.kernel.Kebab;

/** What follows from the columns of a progress report, for every statement that reads them. */
public final class ReportColumns {
    private ReportColumns() {}

    /** The rating that a report of this alias shows: its own, or what follows from its status. */
    public static String rating(String alias) {
        StringBuilder follows = new StringBuilder("coalesce(" + alias + ".rating, case " + alias + ".status");
        for (ActionStatus status : ActionStatus.values()) {
            Rating rating = status.rating();
            if (rating != null) {
                follows.append(" when '").append(Kebab.name(status)).append("' then '");
                follows.append(Kebab.name(rating)).append("'");
            }
        }
        return follows.append(" end)").toString();
    }

    /** That a report of this alias is of the agency, or of a body that it has succeeded. */
    public static String of(String alias, String agency) {
        return """
                (%1$s.agency_id = %2$s or exists (select from agency was where was.id = %1$s.agency_id
                    and (was.succeeded_by = %2$s or exists (select from agency_succession y
                        join agency_successor z on z.succession_id = y.id
                        where y.agency_id = was.id and z.agency_id = %2$s))))
                """.formatted(alias, agency);
    }
}
