package org.waymark.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.rows.Where;

/** Searches: one statement for what is typed wrongly, one for the counts, and one for a page, however much is found. */
@ApplicationScoped
class SearchQueries {
    private static final UUID[] NONE = {};

    private final Jdbi jdbi;
    private final Today today;

    SearchQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /** One row that was found, and its place in the order. */
    record Placed(SearchHit hit, Cursor cursor) {}

    /** Those words that stand in nothing the caller may find, where another is like them. */
    List<Asked.Strange> strange(Asked asked, Caller caller) {
        String[] words = asked.words();
        return words.length == 0
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(SearchSql.STRANGE)
                        .bind("words", words)
                        .bind("everywhere", caller.administrator())
                        .bind("readable", Objects.requireNonNullElse(caller.readable(), NONE))
                        .bind("directory", Objects.requireNonNullElse(caller.directory(), NONE))
                        .map((row, context) -> new Asked.Strange(
                                row.getString("word"), row.getString("near"), row.getBoolean("meant")))
                        .list());
    }

    /** How many there are of each kind. */
    Map<SearchKind, Long> counts(SearchFilter filter, Asked used, Caller caller) {
        Map<SearchKind, Long> counts = new EnumMap<>(SearchKind.class);
        jdbi.useHandle(handle -> found(filter, used, caller)
                .grouped(handle, SearchSql.COUNTED, SearchSql.BY_KIND)
                .map((row, context) ->
                        counts.put(Kebab.known(SearchKind.class, row.getString("kind")), row.getLong("found")))
                .list());
        return counts;
    }

    /** So many as are asked for, best first, and one more if there are more. */
    List<Placed> page(SearchFilter filter, Asked used, Caller caller) {
        Cursor after = Cursor.read(filter.after, 2);
        UUID[] plans = ids(filter.plan);
        return jdbi.withHandle(handle -> found(filter, used, caller)
                .anyOf("e.kind", filter.kind)
                .grouped(handle, SearchSql.HITS, SearchSql.PLACED)
                .bind("rows", filter.limit + 1)
                .bind("today", today.date())
                .bind("whole", SearchSql.WHOLE)
                .bind("parts", SearchSql.PARTS)
                .bindByType("score", after == null ? null : after.key(0, BigDecimal::new), BigDecimal.class)
                .bindByType("below", after == null ? null : after.key(1, UUID::fromString), UUID.class)
                .bindByType("plans", plans, UUID[].class)
                .map((row, context) -> {
                    SearchHit hit = SearchHit.of(row);
                    return new Placed(hit, Cursor.of(row.getString("score"), hit.id()));
                })
                .list());
    }

    private static Where found(SearchFilter filter, Asked used, Caller caller) {
        return new Where()
                .that(SearchSql.FOUND)
                .that(SearchSql.THEIRS)
                .that(SearchSql.IN_SIGHT)
                .with(SearchSql.IN_PARTNERSHIP, ids(filter.partnership))
                .with(SearchSql.IN_PLAN, ids(filter.plan))
                .given("used", used.text())
                .given("refs", new String[] {used.ref()})
                .given("everywhere", caller.administrator())
                .given("readable", Objects.requireNonNullElse(caller.readable(), NONE))
                .given("directory", Objects.requireNonNullElse(caller.directory(), NONE));
    }

    private static UUID @Nullable [] ids(@Nullable List<UUID> any) {
        return any == null || any.isEmpty() ? null : any.toArray(UUID[]::new);
    }
}
