package org.waymark.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Columns;

/** Whether what a meeting's record names is there, in the partnership of its group. */
@ApplicationScoped
class Named {
    private static final String SUBJECTS = """
            select n.kind, n.id, n.partnership_id from (
                select 'plan' as kind, id, partnership_id from plan where id = any (:ids)
                union all select 'edition', id, partnership_id from edition where id = any (:ids)
                union all select 'action', id, partnership_id from action where id = any (:ids)) n
            join partnership p on p.id = n.partnership_id where coalesce(p.parent_id, p.id) = :county
            """;

    private final Jdbi jdbi;

    Named(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these ids that are officers of the partnership. */
    Set<UUID> officers(Collection<UUID> ids, UUID partnership) {
        return ids.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "select id from officer where id = any (:ids) and partnership_id = :partnership")
                        .bind("ids", ids.toArray(UUID[]::new))
                        .bind("partnership", partnership)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Those of these that are of the partnership or its districts and may be read by the caller. */
    Set<SubjectInput> subjects(Collection<SubjectInput> asked, UUID county, Caller caller) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        record Found(SubjectInput subject, UUID partnership) {}
        List<Found> found = jdbi.withHandle(handle -> handle.createQuery(SUBJECTS)
                .bind("ids", asked.stream().map(SubjectInput::id).toArray(UUID[]::new))
                .bind("county", county)
                .map((row, context) -> new Found(
                        new SubjectInput(
                                Kebab.known(SubjectKind.class, row.getString("kind")), Columns.known(row, "id")),
                        Columns.known(row, "partnership_id")))
                .list());
        return found.stream()
                .filter(one -> caller.mayRead(one.partnership()))
                .map(Found::subject)
                .collect(Collectors.toSet());
    }
}
