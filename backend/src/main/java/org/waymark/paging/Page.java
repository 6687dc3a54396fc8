package org.waymark.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param items the rows, in order
 * @param next the cursor of the next page; null on the last one
 * @param total how many there are in all; null unless {@code count=true} was asked
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) implements Paged {

    /** Cuts one row too many into a page: whoever reads asks for {@code limit + 1} rows. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, Cursor> key, @Nullable Long total) {
        boolean more = rows.size() > limit;
        List<T> items = more ? rows.subList(0, limit) : rows;
        return new Page<>(List.copyOf(items), more ? key.apply(items.getLast()).encoded() : null, total);
    }
}
