package org.waymark.rows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement finds its tables: as they stand, or as they stood at an instant, put before it as a {@code with}
 * clause of the same names. So what reads the present reads the past, too, and no property is mapped twice.
 *
 * @param moment the instant; null for the present
 */
public record Sources(@Nullable Instant moment, String with, Map<String, Object> values) {
    public static final Sources NOW = new Sources(null, "", Map.of());

    private static final String WITH = "with ";

    /** The statement over these tables, whether it begins with a {@code with} clause of its own or not. */
    public String before(String statement) {
        if (moment == null) {
            return statement;
        }
        String own = statement.stripLeading();
        for (String begins : List.of("with recursive ", WITH)) {
            if (own.startsWith(begins)) {
                return begins + with + ", " + own.substring(begins.length());
            }
        }
        return WITH + with + " " + own;
    }

    /** Binds what the clause names. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindMap(values);
    }
}
