package org.waymark.succession.officers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** What of officers themselves is read and written when they leave or become one. */
@ApplicationScoped
class OfficerRows {
    /** The same id of the same system twice would be one too many. */
    private static final List<String> BECOME_ONE = List.of("""
            delete from external_id e using external_id k where e.officer_id = :gone and k.officer_id = :stays
                and (k.system, k.value) = (e.system, e.value)""", """
            update external_id e set officer_id = o.id, owner_agency_id = o.agency_id,
                ordinal = e.ordinal + 1 + (select coalesce(max(k.ordinal), 0) from external_id k where k.officer_id = o.id)
            from officer o where e.officer_id = :gone and o.id = :stays""", """
            update officer s set email = coalesce(s.email, g.email), job_title = coalesce(s.job_title, g.job_title),
                aliases = array(
                    select min(a.word) from unnest(s.aliases || g.name || g.aliases) with ordinality a (word, place)
                    where lower(a.word) <> lower(s.name) group by lower(a.word) order by min(a.place) limit 100)
            from officer g where s.id = :stays and g.id = :gone""", """
            update officer set merged_into = :stays where id = :gone or merged_into = :gone""");

    private final Jdbi jdbi;

    OfficerRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these ids who are officers or posts of the partnership, and one with nobody else. */
    List<Takers.Taker> takers(UUID partnership, UUID[] ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.id, o.name, o.left_on from officer o
                        where o.id = any (:ids) and o.partnership_id = :partnership and o.merged_into is null""")
                .bind("ids", ids)
                .bind("partnership", partnership)
                .map((row, context) ->
                        new Takers.Taker(Columns.known(row, "id"), row.getString("name"), Times.date(row, "left_on")))
                .list());
    }

    /** Waits for those who name an officer just now, and lets nobody name them any more. */
    void goAlone(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("select goes_alone(:id)")
                .bind("id", id)
                .map((row, context) -> id)
                .one());
    }

    /** What names one names the other from now on; the names of the one that goes are other names of the one that stays. */
    void becomeOne(UUID gone, UUID stays) {
        jdbi.useHandle(handle -> {
            handle.createQuery("select name_instead(:gone, :stays)")
                    .bind("gone", gone)
                    .bind("stays", stays)
                    .mapTo(Integer.class)
                    .one();
            for (String sql : BECOME_ONE) {
                handle.createUpdate(sql).bind("gone", gone).bind("stays", stays).execute();
            }
        });
    }
}
