package org.waymark.succession.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.agencies.AgencyView;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/** What of agencies themselves is read and written when one follows another. */
@ApplicationScoped
class SuccessionRows {
    private static final String ROW = """
            select s.*, (select json_agg(json_build_object('id', a.id, 'code', a.code, 'name', a.name) order by t.ordinal)
                from agency_successor t join agency a on a.id = t.agency_id where t.succession_id = s.id) as successors
            from agency_succession s
            """;
    /** An agency that took over answers to the names of the one it took over from. */
    private static final String NAMES = """
            update agency t set aliases = array(
                select min(a.word) from unnest(t.aliases || cast(:names as text[])) with ordinality a (word, place)
                where lower(a.word) not in (lower(t.name), lower(t.code))
                group by lower(a.word) order by min(a.place) limit 100)
            where t.id = :id
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    SuccessionRows(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Holds all of them in one order, so that of two successions that meet one waits for the other. */
    void hold(List<UUID> agencies) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select id from agency where id = any (:ids) order by id for no key update")
                .bind("ids", agencies.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** Waits for those who name an agency just now, and lets nobody name it any more. */
    void goAlone(UUID agency) {
        jdbi.useHandle(handle -> handle.createQuery("select goes_alone(:id)")
                .bind("id", agency)
                .map((row, context) -> agency)
                .one());
    }

    /** Every time that the agency took over from another, or was called otherwise; newest first. */
    List<SuccessionView> of(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + """
                        where s.agency_id = :agency
                            or exists (select from agency_successor t where t.succession_id = s.id and t.agency_id = :agency)
                        order by s.took_place_on desc, s.id desc""")
                .bind("agency", agency)
                .map((row, context) -> view(row))
                .list());
    }

    SuccessionView record(
            AgencyView former, SuccessionKind kind, LocalDate on, List<UUID> successors, @Nullable String reason) {
        UUID id = Ids.next();
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into agency_succession
                                (id, agency_id, kind, took_place_on, former_code, former_name, reason)
                            values (:id, :agency, :kind, :on, :code, :name, :reason)""")
                    .bind("id", id)
                    .bind("agency", former.id())
                    .bind("kind", Kebab.name(kind))
                    .bind("on", on)
                    .bind("code", former.code())
                    .bind("name", former.name())
                    .bind("reason", reason)
                    .execute();
            handle.createUpdate("""
                            insert into agency_successor (succession_id, agency_id, ordinal)
                            select :id, s.agency, s.place from unnest(:agencies) with ordinality s (agency, place)""")
                    .bind("id", id)
                    .bind("agencies", successors.toArray(UUID[]::new))
                    .execute();
            return handle.createQuery(ROW + "where s.id = :id")
                    .bind("id", id)
                    .map((row, context) -> view(row))
                    .one();
        });
    }

    /** The same body is called otherwise. */
    void rename(AgencyView former, @Nullable String name, @Nullable String code) {
        jdbi.useHandle(handle -> handle.createUpdate("update agency set name = :name, code = :code where id = :id")
                .bind("name", name == null ? former.name() : name.strip())
                .bind("code", code == null ? former.code() : code.strip())
                .bind("id", former.id())
                .execute());
        answerTo(former.id(), List.of(former.name(), former.code()));
    }

    /** The old one has ended, and its id and its names mean the other. */
    void end(AgencyView former, LocalDate on, UUID successor) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update agency set active_to = least(active_to, cast(:on as date) - 1), succeeded_by = :by
                            where id = :id""")
                    .bind("on", on)
                    .bind("by", successor)
                    .bind("id", former.id())
                    .execute();
            handle.createUpdate("update agency set succeeded_by = :by where succeeded_by = :id")
                    .bind("by", successor)
                    .bind("id", former.id())
                    .execute();
        });
        List<String> names = new java.util.ArrayList<>(List.of(former.name(), former.code()));
        names.addAll(former.aliases());
        answerTo(successor, names);
    }

    private void answerTo(UUID agency, List<String> names) {
        jdbi.useHandle(handle -> handle.createUpdate(NAMES)
                .bind("names", names.toArray(String[]::new))
                .bind("id", agency)
                .execute());
    }

    private SuccessionView view(ResultSet row) throws SQLException {
        return new SuccessionView(
                Columns.known(row, "id"),
                Kebab.known(SuccessionKind.class, row.getString("kind")),
                Objects.requireNonNull(Times.date(row, "took_place_on")),
                new Related(
                        Columns.known(row, "agency_id"), row.getString("former_code"), row.getString("former_name")),
                json.list(row, "successors", Related.class),
                row.getString("reason"));
    }
}
