package org.waymark.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is asked of the database before a name is removed, and the removal, which is the database's to do. */
@ApplicationScoped
class PersonQueries {
    private final Jdbi jdbi;

    PersonQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Their roles that nobody else than an administrator takes away. */
    List<String> highRoles(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select g.role from access_grant g where g.officer_id in "
                        + PersonPart.IDS + " and g.role in ('administrator', 'partnership-officer')")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }

    /** In how many places the name stood, and how many rows were theirs alone. */
    record Removed(long lines, long editions, long record, long own) {}

    Removed erase(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (r.said ->> 'lines')::bigint as lines, (r.said ->> 'editions')::bigint as editions,
                            (r.said ->> 'record')::bigint as record, (r.said ->> 'own')::bigint as own
                        from (select erase_person(:id) as said) r""")
                .bind("id", id)
                .map((row, context) -> new Removed(
                        row.getLong("lines"), row.getLong("editions"), row.getLong("record"), row.getLong("own")))
                .one());
    }
}
