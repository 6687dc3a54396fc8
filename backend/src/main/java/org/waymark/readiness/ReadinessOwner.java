package org.waymark.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.plans.ReadinessCounts;

/**
 * How much of a plan's readiness is with whom.
 *
 * @param agency null for what no agency owns yet
 * @param counts by kind
 */
public record ReadinessOwner(
        @Nullable Related agency,
        @Nullable Related officer,
        @Nullable Related group,
        ReadinessCounts counts) {

    static ReadinessCounts counts(ResultSet row) throws SQLException {
        return new ReadinessCounts(row.getLong("unconfirmed"), row.getLong("missing"), row.getLong("suspicious"));
    }

    static @Nullable Related agency(ResultSet row) throws SQLException {
        return Related.of(
                row.getObject("agency_id", UUID.class), row.getString("agency_code"), row.getString("agency_name"));
    }

    static @Nullable Related officer(ResultSet row) throws SQLException {
        return Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name"));
    }

    static @Nullable Related group(ResultSet row) throws SQLException {
        return Related.of(
                row.getObject("group_id", UUID.class), row.getString("group_code"), row.getString("group_name"));
    }
}
