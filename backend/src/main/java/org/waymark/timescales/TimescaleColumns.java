package org.waymark.timescales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.OpenState;

/** A timescale in the seven columns of a row that begin with {@code timescale_}. */
public final class TimescaleColumns {
    private TimescaleColumns() {}

    public static Timescale of(ResultSet row) throws SQLException {
        return new Timescale(
                Kebab.known(OpenState.class, row.getString("timescale_state")),
                row.getString("timescale_text"),
                Kebab.constant(TimescaleKind.class, row.getString("timescale_kind")),
                row.getObject("timescale_start", LocalDate.class),
                row.getObject("timescale_due", LocalDate.class),
                row.getString("timescale_every"),
                row.getString("timescale_doubt"));
    }

    /** The same timescale as JSON in SQL, from the columns of a table under this alias. */
    public static String json(String alias) {
        return """
                json_build_object('state', %1$s.timescale_state, 'text', %1$s.timescale_text,
                    'kind', %1$s.timescale_kind, 'start', %1$s.timescale_start, 'due', %1$s.timescale_due,
                    'every', %1$s.timescale_every, 'doubt', %1$s.timescale_doubt)
                """.formatted(alias);
    }

    public static void put(Map<String, @Nullable Object> row, Timescale timescale) {
        row.put("timescale_state", timescale.state());
        row.put("timescale_text", timescale.text());
        row.put("timescale_kind", timescale.kind());
        row.put("timescale_start", timescale.start());
        row.put("timescale_due", timescale.due());
        row.put("timescale_every", timescale.every());
        row.put("timescale_doubt", timescale.doubt());
    }
}
