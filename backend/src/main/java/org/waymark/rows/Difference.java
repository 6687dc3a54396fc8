package org.waymark.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/**
 * Writes rows by difference: what is the same as before stays untouched, so that the record of changes tells of changes
 * and of nothing else. Tables and columns are the code's own names; values are bound.
 */
public final class Difference {
    private final Handle handle;

    public Difference(Handle handle) {
        this.handle = handle;
    }

    /** A text for a column that holds JSON. */
    public record Json(String text) {}

    public void insert(String table, Map<String, @Nullable Object> row) {
        insertAll(table, List.of(row));
    }

    /** Sets those columns of the row of this id that differ. */
    public void update(
            String table, UUID id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        set(table, Map.of("id", id), before, after);
    }

    /**
     * Makes the rows below one owner what they should be. Rows are the same when their keys are; an {@code id} that is
     * none of the keys is given once, when a row is new.
     */
    public void below(
            String table,
            Map<String, UUID> owner,
            List<String> keys,
            List<Map<String, @Nullable Object>> before,
            List<Map<String, @Nullable Object>> after) {
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> known = new HashMap<>();
        before.forEach(row -> known.put(key(keys, row), row));
        Collection<List<@Nullable Object>> wanted =
                after.stream().map(row -> key(keys, row)).collect(Collectors.toSet());
        for (Map<String, @Nullable Object> row : before) {
            if (!wanted.contains(key(keys, row))) {
                delete(table, place(owner, keys, row));
            }
        }
        List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
        for (Map<String, @Nullable Object> row : after) {
            Map<String, @Nullable Object> present = known.get(key(keys, row));
            if (present == null) {
                Map<String, @Nullable Object> whole = Columns.row();
                whole.putAll(owner);
                whole.putAll(row);
                fresh.add(whole);
            } else {
                set(table, place(owner, keys, row), present, row);
            }
        }
        insertAll(table, fresh);
    }

    private static List<@Nullable Object> key(List<String> keys, Map<String, @Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(key -> values.add(row.get(key)));
        return values;
    }

    private static Map<String, Object> place(
            Map<String, UUID> owner, List<String> keys, Map<String, @Nullable Object> row) {
        Map<String, Object> place = new HashMap<>(owner);
        keys.forEach(key -> place.put(key, Objects.requireNonNull(row.get(key))));
        return place;
    }

    private void insertAll(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> first = rows.getFirst();
        String columns = String.join(", ", first.keySet());
        String values = first.entrySet().stream()
                .map(entry -> entry.getValue() instanceof Json ? "?::jsonb" : "?")
                .collect(Collectors.joining(", "));
        // One row of a batch may have a null where the next has a value: bound by hand, because Jdbi takes the types of
        // the first row for those of all.
        try (PreparedStatement batch = handle.getConnection()
                .prepareStatement("insert into " + table + " (" + columns + ") values (" + values + ")")) {
            for (Map<String, @Nullable Object> row : rows) {
                int place = 0;
                for (Object value : row.values()) {
                    place++;
                    if (value == null) {
                        batch.setNull(place, Types.NULL);
                    } else {
                        batch.setObject(place, plain(value));
                    }
                }
                batch.addBatch();
            }
            batch.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Object plain(Object value) throws SQLException {
        return switch (value) {
            case Enum<?> constant -> Kebab.name(constant);
            case Json json -> json.text();
            case List<?> list -> handle.getConnection().createArrayOf("text", list.toArray());
            default -> value;
        };
    }

    private void set(
            String table,
            Map<String, ?> place,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        List<String> changed = after.keySet().stream()
                .filter(column -> !column.equals("id") && !Objects.equals(before.get(column), after.get(column)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        String sets = changed.stream()
                .map(column -> column + " = " + place(column, after.get(column)))
                .collect(Collectors.joining(", "));
        try (var update = handle.createUpdate("update " + table + " set " + sets + " where " + where(place))) {
            changed.forEach(column -> bind(update, column, after.get(column)));
            place.forEach((column, value) -> bind(update, "at_" + column, value));
            update.execute();
        }
    }

    private void delete(String table, Map<String, Object> place) {
        try (var delete = handle.createUpdate("delete from " + table + " where " + where(place))) {
            place.forEach((column, value) -> bind(delete, "at_" + column, value));
            delete.execute();
        }
    }

    private static String where(Map<String, ?> place) {
        return place.keySet().stream()
                .map(column -> column + " = :at_" + column)
                .collect(Collectors.joining(" and "));
    }

    private static String place(String column, @Nullable Object value) {
        return value instanceof Json ? ":" + column + "::jsonb" : ":" + column;
    }

    private static void bind(SqlStatement<?> statement, String name, @Nullable Object value) {
        switch (value) {
            case null -> statement.bindNull(name, Types.NULL);
            case Enum<?> constant -> statement.bind(name, Kebab.name(constant));
            case Json json -> statement.bind(name, json.text());
            case List<?> list -> statement.bind(name, list.toArray(String[]::new));
            default -> statement.bind(name, value);
        }
    }
}
