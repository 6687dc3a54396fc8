package org.waymark.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order that a client asked for, such as {@code due,-updatedAt}; the id is always its last key. Rows without a key
 * come last, whichever the direction.
 */
public final class Sort {
    private record Term(String expression, String type, boolean descending) {}

    private final List<Term> terms = new ArrayList<>();
    private final String id;

    private Sort(String id) {
        this.id = id;
    }

    /**
     * Reads the parameter.
     *
     * @param asked what the client sent; null for the default order, by id
     * @param known by name, the SQL expression and its type, as {@code expression::type}
     */
    public static Sort read(@Nullable String asked, Map<String, String> known, String id) {
        Sort sort = new Sort(id);
        if (asked == null || asked.isBlank()) {
            return sort;
        }
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            String typed = known.get(name);
            if (typed == null || names.put(name, descending) != null) {
                throw Refusal.invalid(
                        "?sort",
                        "not-one-of",
                        "'sort' takes " + String.join(", ", known.keySet()) + ", each once, with '-' for descending.");
            }
            int colons = typed.lastIndexOf("::");
            sort.terms.add(new Term(typed.substring(0, colons), typed.substring(colons + 2), descending));
        }
        return sort;
    }

    /** How many keys a cursor of this order has. */
    private int keys() {
        return terms.size() + 1;
    }

    /** The order, for the end of a select. */
    public String order() {
        StringBuilder order = new StringBuilder("order by ");
        for (Term term : terms) {
            order.append(term.expression).append(term.descending ? " desc nulls last, " : " nulls last, ");
        }
        return order.append(id).toString();
    }

    /** Columns that give a row its cursor: {@code key0}, {@code key1} and so on, as texts. */
    public String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            columns.append("(")
                    .append(terms.get(i).expression)
                    .append(")::text as key")
                    .append(i)
                    .append(", ");
        }
        return columns.append(id).append("::text as key").append(terms.size()).toString();
    }

    /** The cursor of the row that those columns are of. */
    public Cursor cursor(java.sql.ResultSet row) throws java.sql.SQLException {
        @Nullable Object[] keys = new @Nullable Object[keys()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = row.getString("key" + i);
        }
        return Cursor.of(keys);
    }

    /** The page begins after this cursor. */
    public Where after(Where where, @Nullable String encoded) {
        Cursor cursor = Cursor.read(encoded, keys());
        if (cursor == null) {
            return where;
        }
        StringBuilder condition = new StringBuilder("(");
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String key = cursor.keys().get(i);
            if (key != null) {
                where.given("after" + i, key);
                String value = "cast(:after" + i + " as " + term.type + ")";
                String beyond = term.expression + (term.descending ? " < " : " > ") + value;
                condition
                        .append("(")
                        .append(same)
                        .append("(")
                        .append(beyond)
                        .append(" or ")
                        .append(term.expression)
                        .append(" is null)) or ");
                same.append(term.expression).append(" = ").append(value).append(" and ");
            } else {
                same.append(term.expression).append(" is null and ");
            }
        }
        where.given("afterId", String.valueOf(cursor.keys().getLast()));
        return where.that(condition
                .append("(")
                .append(same)
                .append(id)
                .append(" > cast(:afterId as uuid)))")
                .toString());
    }
}
