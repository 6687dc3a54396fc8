package org.waymark.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Years;
import org.waymark.rows.Where;

/**
 * An order that a client asks for ({@code sort=due,-updatedAt}) and the pages of it: keyset paging, nulls last either
 * way, the id last so that no two rows are alike.
 */
public final class Sorting {
    /** What the keys of a sort are. */
    public enum Type {
        TEXT,
        DATE,
        INSTANT
    }

    /**
     * One thing that a collection can be sorted by.
     *
     * @param rising its SQL for the rising order, never null: a date that is null stands for infinity
     * @param falling its SQL for the falling order, never null: a date that is null stands for minus infinity
     */
    public record Key(String name, Type type, String rising, String falling) {}

    /** A row and its place in the order. */
    public record Placed<T>(T row, Cursor cursor) {}

    private record Asked(Key key, boolean falls) {
        String sql() {
            return falls ? key.falling() : key.rising();
        }
    }

    private final List<Asked> asked;
    private final String id;

    private Sorting(List<Asked> asked, String id) {
        this.asked = asked;
        this.id = id;
    }

    /** Reads the parameter; refuses a name that the collection cannot be sorted by. */
    public static Sorting of(@Nullable String sort, String id, List<Key> known) {
        List<Asked> asked = new ArrayList<>();
        for (String name : sort == null ? new String[0] : sort.split(",", -1)) {
            boolean falls = name.startsWith("-");
            String plain = falls ? name.substring(1) : name;
            Key key = known.stream()
                    .filter(one -> one.name().equals(plain))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(
                            "?sort",
                            "not-one-of",
                            "'sort' takes " + known.stream().map(Key::name).collect(Collectors.joining(", "))
                                    + ", each with '-' before it for the falling order."));
            asked.add(new Asked(key, falls));
        }
        return new Sorting(asked, id);
    }

    /** More columns for the select: the keys as texts, which the cursor is made of. */
    public String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            String text = one.key().type() == Type.INSTANT
                    ? "to_char(" + one.sql() + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                    : "(" + one.sql() + ")::text";
            columns.append(", ").append(text).append(" as sort_").append(i);
        }
        return columns.toString();
    }

    public String order() {
        boolean falls = !asked.isEmpty() && asked.getFirst().falls();
        return "order by "
                + asked.stream()
                        .map(one -> one.sql() + (one.falls() ? " desc, " : ", "))
                        .collect(Collectors.joining())
                + id
                + (falls ? " desc" : "");
    }

    /** The page begins after this cursor. */
    public Where after(Where where, @Nullable String after) {
        Cursor cursor = Cursor.read(after, asked.size() + 1);
        if (cursor == null) {
            return where;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            values.put("key" + i, text(cursor, i, asked.get(i).key().type()));
        }
        java.util.UUID last = cursor.key(asked.size(), java.util.UUID::fromString);
        values.put("keyId", last == null ? new java.util.UUID(0, 0) : last);
        return where.bound(beyond(), values);
    }

    private String beyond() {
        boolean falls = !asked.isEmpty() && asked.getFirst().falls();
        if (asked.size() <= 1) {
            String key = asked.isEmpty() ? "" : asked.getFirst().sql() + ", ";
            String value = asked.isEmpty() ? "" : bound(0) + ", ";
            return "(" + key + id + ")" + (falls ? " < " : " > ") + "(" + value + ":keyId)";
        }
        StringBuilder any = new StringBuilder("(");
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            any.append(same)
                    .append(one.sql())
                    .append(one.falls() ? " < " : " > ")
                    .append(bound(i))
                    .append(" or ");
            same.append(one.sql()).append(" = ").append(bound(i)).append(" and ");
        }
        return any.append(same)
                .append(id)
                .append(falls ? " < " : " > ")
                .append(":keyId)")
                .toString();
    }

    private String bound(int i) {
        return switch (asked.get(i).key().type()) {
            case TEXT -> ":key" + i;
            case DATE -> "cast(:key" + i + " as date)";
            case INSTANT -> "cast(:key" + i + " as timestamptz)";
        };
    }

    private static String text(Cursor cursor, int place, Type type) {
        String text = cursor.key(place, key -> switch (type) {
            case TEXT -> key;
            case DATE ->
                key.endsWith("infinity") && key.length() <= 9
                        ? key
                        : Years.date(key).toString();
            case INSTANT -> Years.instant(key).toString();
        });
        return text == null ? "" : text;
    }

    /** A row with its place, read from the columns added. */
    public <T> Placed<T> placed(ResultSet row, java.util.UUID rowId, T made) throws SQLException {
        Object[] keys = new Object[asked.size() + 1];
        for (int i = 0; i < asked.size(); i++) {
            keys[i] = row.getString("sort_" + i);
        }
        keys[asked.size()] = rowId;
        return new Placed<>(made, Cursor.of(keys));
    }

    /** Cuts one row too many into a page. */
    public static <T> Page<T> cut(List<Placed<T>> rows, int limit, @Nullable Long total) {
        Page<Placed<T>> page = Page.cut(rows, limit, Placed::cursor, total);
        return new Page<>(page.items().stream().map(Placed::row).toList(), page.next(), page.total());
    }
}
