package org.waymark.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Today;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Keeps and reads who was asked for what. */
@ApplicationScoped
class ReminderQueries {
    private static final String WHOM = """
            'agency', json_build_object('id', g.id, 'code', g.code, 'name', g.name),
            'officer', case when o.id is not null then json_build_object('id', o.id, 'code', null, 'name', o.name) end,
            'outstanding', d.outstanding
            """;
    private static final String ASKED = """
             from reminded d join agency g on g.id = d.agency_id left join officer o on o.id = d.officer_id
             where d.reminder_id = r.id and d.unreached is
            """;
    private static final String FROM = "from round_reminder r ";
    private static final String ROW = "select r.*, b.name as by_name, (select json_agg(json_build_object(" + WHOM
            + ") order by d.ordinal)" + ASKED + " null) as reached, (select json_agg(json_build_object(" + WHOM
            + ", 'why', d.unreached) order by d.ordinal)" + ASKED + " not null) as unreached " + FROM
            + "left join officer b on b.id = r.officer_id ";
    private static final Listing<ReminderView> LISTING = new Listing<>(ROW, FROM, "r.id", ReminderView::id);

    private static final String CHASED = """
            insert into round_reminder (id, round_id, kind, at, officer_id, text)
            values (:id, :round, 'chased', :at, :officer, :text)
            """;
    private static final String PAST = """
            select m.round_id, m.kind, m.due from round_reminder m join reporting_round r on r.id = m.round_id
            where r.state = 'open' and m.kind <> 'chased'
            """;
    private static final String CLAIM = """
            insert into round_reminder (id, round_id, kind, due, at) values (:id, :round, :kind, :due, :at)
            on conflict do nothing
            """;
    private static final String INSERT = """
            insert into reminded (reminder_id, ordinal, agency_id, officer_id, outstanding, unreached)
            select :reminder, t.place - 1, t.agency, t.officer, t.outstanding, t.unreached
            from unnest(cast(:agencies as uuid[]), cast(:officers as uuid[]), cast(:outstanding as bigint[]),
                cast(:unreached as text[])) with ordinality t (agency, officer, outstanding, unreached, place)
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    ReminderQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    /** Somebody who is asked, or would be. */
    record Asked(
            UUID agency,
            @Nullable UUID officer,
            long outstanding,
            @Nullable WhyUnreached why) {}

    Page<ReminderView> page(UUID round, ReminderFilter filter) {
        return LISTING.page(jdbi, filter, of(round).anyOf("r.kind", filter.kind), (row, context) -> view(row));
    }

    @Nullable
    ReminderView one(UUID round, UUID id) {
        return LISTING.one(jdbi, of(round), id, (row, context) -> view(row));
    }

    void chased(UUID id, UUID round, @Nullable UUID officer, @Nullable String text) {
        jdbi.useHandle(handle -> handle.createUpdate(CHASED)
                .bind("id", id)
                .bind("round", round)
                .bind("at", today.now())
                .bindByType("officer", officer, UUID.class)
                .bindByType("text", text, String.class)
                .execute());
    }

    /** For what the rounds that are open were asked about already: one statement, however many there are. */
    Set<Occasion> past() {
        return jdbi.withHandle(handle -> handle.createQuery(PAST)
                .map((row, context) -> new Occasion(
                        Columns.known(row, "round_id"),
                        Kebab.known(ReminderKind.class, row.getString("kind")),
                        row.getObject("due", LocalDate.class)))
                .set());
    }

    /** Whether this is the first time: two that ask at once wait for one another. */
    boolean claimed(UUID id, Occasion occasion) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("id", id)
                        .bind("round", occasion.round())
                        .bind("kind", Kebab.name(occasion.kind()))
                        .bindByType("due", occasion.due(), LocalDate.class)
                        .bind("at", today.now())
                        .execute())
                == 1;
    }

    void asked(UUID reminder, List<Asked> all) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("reminder", reminder)
                .bind("agencies", all.stream().map(Asked::agency).toArray(UUID[]::new))
                .bind("officers", all.stream().map(Asked::officer).toArray(UUID[]::new))
                .bind("outstanding", all.stream().map(Asked::outstanding).toArray(Long[]::new))
                .bind(
                        "unreached",
                        all.stream()
                                .map(each -> each.why() == null ? null : Kebab.name(each.why()))
                                .toArray(String[]::new))
                .execute());
    }

    private static Where of(UUID round) {
        return new Where().with("r.round_id = :value", round);
    }

    private ReminderView view(ResultSet row) throws SQLException {
        return new ReminderView(
                Columns.known(row, "id"),
                1,
                Columns.known(row, "round_id"),
                Kebab.known(ReminderKind.class, row.getString("kind")),
                Times.instant(row, "at"),
                Related.of(Columns.id(row, "officer_id"), null, row.getString("by_name")),
                row.getString("text"),
                json.list(row, "reached", ReminderView.Reached.class),
                json.list(row, "unreached", ReminderView.Unasked.class));
    }
}
