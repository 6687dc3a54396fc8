package org.waymark.watching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads the record of changes by position, for what somebody watches: a fixed number of statements. */
@ApplicationScoped
class NewsQueries {
    /**
     * Where the record stands, and how far somebody has read it.
     *
     * @param seenAt null when they have never said
     */
    record Stand(long head, long seen, @Nullable Instant seenAt) {}

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    NewsQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    Stand stand(Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(NewsSql.STAND)
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .map((row, context) -> new Stand(
                        row.getLong("head"),
                        Math.max(row.getLong("seen"), row.getLong("trimmed")),
                        Times.instantOrNull(row, "seen_at")))
                .one());
    }

    /** The last position that was given up to an instant. */
    long positionAt(Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(NewsSql.POSITION_AT)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
    }

    NewsPage page(NewsFilter filter, long from, Stand stand, Caller caller) {
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where(from, stand, caller).count(handle, NewsSql.FOUND, NewsSql.FROM) : null;
            Cursor cursor = Cursor.read(filter.after, 1);
            record Row(NewsItem item, long position) {}
            List<Row> rows = where(from, stand, caller)
                    .with("f.position < :value", cursor == null ? null : cursor.key(0, Long::valueOf))
                    .query(handle, NewsSql.ROW, "order by f.position desc", filter.fetch())
                    .map((row, context) -> new Row(NewsItem.of(row, json), row.getLong("position")))
                    .list();
            Page<Row> page = Page.cut(rows, filter.limit, row -> Cursor.of(row.position()), total);
            return new NewsPage(
                    page.items().stream().map(Row::item).toList(),
                    page.next(),
                    total,
                    Cursor.of(rows.isEmpty() ? stand.seen() : rows.getFirst().position())
                            .encoded(),
                    stand.seenAt());
        });
    }

    /** What the caller did is no news to them; a note whose line is gone is out of sight. */
    private Where where(long from, Stand stand, Caller caller) {
        return new Where()
                .given("from", from)
                .given("seen", stand.seen())
                .given("issuer", caller.principal().issuer())
                .given("subject", caller.principal().subject())
                .given("me", caller.officerOrNobody())
                .given("groups", caller.reach().groups().toArray(UUID[]::new))
                .given("today", today.date())
                .with("f.position <= :value", stand.head())
                .with("f.actor <> :value", caller.principal().toString())
                .that("(f.type <> 'note' or l.partnership_id is not null)")
                .anyOf("f.partnership", caller.readable());
    }

    SeenView see(long position, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(NewsSql.SEE)
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .bind("position", position)
                .bind("at", today.now().atOffset(ZoneOffset.UTC))
                .map((row, context) ->
                        new SeenView(Cursor.of(row.getLong("position")).encoded(), Times.instant(row, "at")))
                .one());
    }
}
