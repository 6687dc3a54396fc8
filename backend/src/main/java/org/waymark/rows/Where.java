package org.waymark.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/** The conditions of a list, added only where they are asked for. Column names are the code's own; values are bound. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** The column holds any of these; no condition when they are null or none. */
    public Where anyOf(String column, @Nullable Collection<?> any) {
        if (any == null || any.isEmpty()) {
            return this;
        }
        Object first = any.iterator().next();
        if (first instanceof UUID) {
            return anyOf(column, any.toArray(UUID[]::new));
        }
        String[] texts = any.stream()
                .map(value -> value instanceof Enum<?> constant ? Kebab.name(constant) : value.toString())
                .toArray(String[]::new);
        return among(column, texts);
    }

    /** The column holds any of these ids; no condition when null, no row when empty: what rights narrow a list to. */
    public Where anyOf(String column, UUID @Nullable [] any) {
        return any == null ? this : among(column, any);
    }

    /** One value is asked for as one: then an index that begins with the column gives the rows in their order. */
    private Where among(String column, Object[] any) {
        return any.length == 1 ? and(column + " = :" + name(), any[0]) : and(column + " = any (:" + name() + ")", any);
    }

    /** The condition, with the name {@code :value} standing for the value; none when the value is null. */
    public Where with(String condition, @Nullable Object value) {
        return value == null ? this : and(condition.replace(":value", ":" + name()), value);
    }

    /** A value that the select itself names, such as {@code :today}. */
    public Where given(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** What the tables of another time name. */
    public Where with(Sources sources) {
        values.putAll(sources.values());
        return this;
    }

    /** A condition whose values have names of their own. */
    public Where bound(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /** What has ended, what has not, or both; only what has not when nothing is said. */
    public Where ended(String column, @Nullable List<Boolean> any) {
        boolean over = any != null && any.contains(true);
        boolean current = any == null || any.isEmpty() || any.contains(false);
        return over && current ? this : that(column + (over ? " is not null" : " is null"));
    }

    /** A condition without a value. */
    public Where that(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The page begins after this id. */
    public Where after(String column, @Nullable UUID id) {
        return with(column + " > :value", id);
    }

    private String name() {
        return "v" + values.size();
    }

    private Where and(String condition, Object value) {
        conditions.add(condition);
        values.put("v" + values.size(), value);
        return this;
    }

    /** How many rows there are in all, before any page is cut. */
    public long count(Handle handle, String from) {
        return count(handle, "", from);
    }

    /** The same, of what a {@code with} clause prepares. */
    public long count(Handle handle, String prepared, String from) {
        return handle.createQuery(prepared + "select count(*) " + from + clause())
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    /** The rows in order, as many as asked at most. */
    public Query query(Handle handle, String select, String order, int limit) {
        return handle.createQuery(select + clause() + order + " limit :rows")
                .bindMap(values)
                .bind("rows", limit);
    }

    /** The same as part of a statement that goes on after it. */
    public Query within(Handle handle, String before, String order, int limit, String after) {
        return handle.createQuery(before + clause() + order + " limit :rows" + after)
                .bindMap(values)
                .bind("rows", limit);
    }

    /** All the rows, as the end of the statement gathers them. */
    public Query grouped(Handle handle, String select, String end) {
        return handle.createQuery(select + clause() + end).bindMap(values);
    }

    private String clause() {
        return conditions.isEmpty() ? " " : "where " + String.join(" and ", conditions) + " ";
    }
}
