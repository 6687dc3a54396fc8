package org.waymark.rows;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

/** Values that take several columns, out of rows and into them. */
public final class Columns {
    private Columns() {}

    /** The open value in the columns {@code name_state} and {@code name_text}. */
    public static Open open(ResultSet row, String name) throws SQLException {
        return new Open(Kebab.known(OpenState.class, row.getString(name + "_state")), row.getString(name + "_text"));
    }

    public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The id in a column that is never null. */
    public static UUID known(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    /** An enum constant, or null, under its kebab-case name. */
    public static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return Kebab.constant(type, row.getString(column));
    }

    /** Columns of a row to be stored, in order. */
    public static Map<String, @Nullable Object> row() {
        return new LinkedHashMap<>();
    }

    public static void put(Map<String, @Nullable Object> row, String name, Open open) {
        row.put(name + "_state", open.state());
        row.put(name + "_text", open.text());
    }
}
