package org.waymark.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.waymark.rows.Columns;

/** Who may be named in a partnership: the agencies, officers and groups of its top level. */
@ApplicationScoped
public class Directory {
    private static final String MISSING = """
            with top as (select coalesce(parent_id, id) as id from partnership where id = :partnership)
            select x.id from unnest(:agencies) x (id)
                where not exists (select from agency a join top t on t.id = a.partnership_id
                    where a.id = x.id and a.succeeded_by is null)
            union all select x.id from unnest(:officers) x (id)
                where not exists (select from officer o join top t on t.id = o.partnership_id
                    where o.id = x.id and o.merged_into is null)
            union all select x.id from unnest(:groups) x (id)
                where not exists (select from partner_group g join top t on t.id = g.partnership_id where g.id = x.id)
            """;

    private final Jdbi jdbi;

    Directory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that the partnership does not have. */
    public Set<UUID> missing(
            UUID partnership, Collection<UUID> agencies, Collection<UUID> officers, Collection<UUID> groups) {
        if (agencies.isEmpty() && officers.isEmpty() && groups.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery(MISSING)
                .bind("partnership", partnership)
                .bind("agencies", agencies.toArray(UUID[]::new))
                .bind("officers", officers.toArray(UUID[]::new))
                .bind("groups", groups.toArray(UUID[]::new))
                .map((row, context) -> Columns.known(row, "id"))
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The officers or the groups among leads. */
    public static List<UUID> officers(LeadsInput leads) {
        return leads.items().stream()
                .map(LeadInput::officer)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public static List<UUID> groups(LeadsInput leads) {
        return leads.items().stream()
                .map(LeadInput::group)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
