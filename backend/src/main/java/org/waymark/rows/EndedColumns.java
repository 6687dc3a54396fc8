package org.waymark.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ended;

/** That a thing has ended, as JSON in the column {@code ended}; null while it has not. */
public final class EndedColumns {
    /** What ended by itself alone. */
    public static final String NOTHING = "null";

    private EndedColumns() {}

    /**
     * The expression for the row of this alias.
     *
     * @param with SQL of the thing above with which it ended, as a JSON object
     * @param along SQL of how many things ended with it
     */
    public static String json(String alias, String with, String along) {
        return """
                case when %1$s.ended_start is not null then json_build_object('on', %1$s.ended_start, 'reason', %1$s.ended_text,
                    'by', (select c.actor_name from change c
                        where c.aggregate = %1$s.id and c.root and 'ended' = any (c.fields) order by c.id desc limit 1),
                    'with', %2$s, 'along', %3$s) end
                """.formatted(alias, with, along);
    }

    public static @Nullable Ended of(ResultSet row, JsonColumns json) throws SQLException {
        return json.one(row, "ended", Ended.class);
    }
}
