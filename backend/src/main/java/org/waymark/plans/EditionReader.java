package org.waymark.plans;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Says which editions a plan has. They are kept by a room above this one, and read in the plan's own statement. */
public interface EditionReader {

    /** More columns of a select from plans under the alias {@code p}, beginning with a comma. */
    String columns();

    /** Reads those columns. */
    PlanEditions of(ResultSet row) throws SQLException;
}
