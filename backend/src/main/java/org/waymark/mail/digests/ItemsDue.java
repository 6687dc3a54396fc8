package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.rows.Columns;

/** What is to be said now: by what each recipient has chosen for each kind, or by what is usual. */
@ApplicationScoped
class ItemsDue {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private static final String USUAL = Arrays.stream(MailKind.values())
            .map(kind -> "when '" + Kebab.name(kind) + "' then '" + Kebab.name(kind.usual()) + "'")
            .collect(Collectors.joining(" ", "case i.kind ", " end"));

    private static final String SETTING = "coalesce((select p.setting from mail_preference p"
            + " where p.officer_id = i.officer_id and p.kind = i.kind), " + USUAL + ")";

    private static final String DUE = " (case " + SETTING + " when 'daily' then i.created_at < :daily"
            + " when 'weekly' then i.created_at < :weekly else true end) ";

    private static final String TAKE = "delete from mail_item i where i.officer_id = :officer and" + DUE
            + "returning i.*, " + SETTING + " as setting";

    /**
     * What was taken off the list.
     *
     * @param address null when there is none any more
     */
    record Taken(@Nullable String address, List<MailItem> items) {}

    private record Row(MailItem item, UUID id, boolean off) {}

    private final Jdbi jdbi;
    private final Today today;

    ItemsDue(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    @Transactional
    List<UUID> recipients(Instant now) {
        return jdbi.withHandle(
                handle -> timed(handle.createQuery("select distinct i.officer_id from mail_item i where" + DUE), now)
                        .mapTo(UUID.class)
                        .list());
    }

    /** Takes all that is due off the list: what is turned off by now is not said. */
    Taken take(UUID officer, Instant now) {
        return jdbi.withHandle(handle -> {
            List<Row> rows = timed(handle.createQuery(TAKE), now)
                    .bind("officer", officer)
                    .map((row, context) -> row(row))
                    .list();
            return new Taken(
                    address(handle, officer),
                    rows.stream()
                            .filter(row -> !row.off())
                            .sorted(Comparator.comparing((Row row) -> row.item().kind())
                                    .thenComparing(Row::id))
                            .map(Row::item)
                            .toList());
        });
    }

    private @Nullable String address(Handle handle, UUID officer) {
        return handle.createQuery("select email from officer where id = :officer and email is not null"
                        + " and (left_on is null or left_on >= :today) and erased_on is null")
                .bind("officer", officer)
                .bind("today", today.date())
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MailItem(
                        Columns.known(row, "officer_id"),
                        Columns.known(row, "partnership_id"),
                        Kebab.known(MailKind.class, row.getString("kind")),
                        row.getString("heading"),
                        row.getString("line"),
                        row.getString("path")),
                Columns.known(row, "id"),
                row.getString("setting").equals("off"));
    }

    private static <S extends SqlStatement<S>> S timed(S statement, Instant now) {
        return statement
                .bind("daily", daily(now).toInstant().atOffset(ZoneOffset.UTC))
                .bind("weekly", weekly(now).toInstant().atOffset(ZoneOffset.UTC));
    }

    /** The last time that it was seven in London. */
    static ZonedDateTime daily(Instant now) {
        ZonedDateTime there = now.atZone(LONDON);
        ZonedDateTime seven = there.with(HOUR);
        return seven.isAfter(there) ? seven.minusDays(1) : seven;
    }

    /** The last time that it was seven on a Monday. */
    static ZonedDateTime weekly(Instant now) {
        return daily(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
