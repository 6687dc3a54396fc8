package org.waymark.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.waymark.rows.Where;

/**
 * How the things of a collection are read: page by page in the default order, that of their ids, or one by its id.
 *
 * @param select what is read of a row, up to its conditions
 * @param from where the rows are, to count them
 * @param id the column of their ids
 * @param idOf the id of what a row became
 */
public record Listing<T>(String select, String from, String id, Function<T, UUID> idOf) {

    /** One page, and how many rows there are in all when that was asked: two statements at most. */
    public Page<T> page(Jdbi jdbi, Paging asked, Where where, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> {
            Long total = asked.count ? where.count(handle, from) : null;
            List<T> rows = where.after(id, asked.afterId())
                    .query(handle, select, "order by " + id, asked.fetch())
                    .map(mapper)
                    .list();
            return Page.cut(rows, asked.limit, row -> Cursor.of(idOf.apply(row)), total);
        });
    }

    /**
     * The one of this id, or the one that goes on in its place; null when none that meets the conditions does.
     *
     * @param other finds the id under which the one of the id {@code :value} goes on
     */
    public @Nullable T survivor(Jdbi jdbi, Where where, UUID wanted, String other, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> where.with(id + " = coalesce((" + other + "), :value)", wanted)
                .query(handle, select, "", 1)
                .map(mapper)
                .findOne()
                .orElse(null));
    }

    /** The one of this id; null when none that meets the conditions has it. */
    public @Nullable T one(Jdbi jdbi, Where where, UUID wanted, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> where.with(id + " = :value", wanted)
                .query(handle, select, "", 1)
                .map(mapper)
                .findOne()
                .orElse(null));
    }
}
