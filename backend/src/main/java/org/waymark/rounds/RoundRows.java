package org.waymark.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes what is owed, by the rules that the database also keeps to while leads change. */
@ApplicationScoped
class RoundRows {
    private static final String ALONE = "select pg_advisory_xact_lock(7209020, hashtext(:partnership))";

    private final Jdbi jdbi;

    RoundRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the transaction ends, no change of who leads what in the partnership takes effect. */
    void alone(UUID partnership) {
        jdbi.useHandle(handle -> handle.createQuery(ALONE)
                .bind("partnership", partnership.toString())
                .mapToMap()
                .one());
    }

    /** Those of the plans that the partnership does not have, or that are closed. */
    List<UUID> unknown(UUID partnership, List<UUID> plans) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select x.id from unnest(:plans) x (id) where not exists (select from plan p
                            where p.id = x.id and p.partnership_id = :partnership and p.status <> 'closed')
                        """)
                .bind("plans", plans.toArray(UUID[]::new))
                .bind("partnership", partnership)
                .mapTo(UUID.class)
                .list());
    }

    /** Asks everybody who leads now for what they have not been asked for, and nobody else any more. */
    void refresh(UUID round) {
        jdbi.useHandle(handle -> handle.createQuery("select refresh_owed(:round, null)")
                .bind("round", round)
                .mapToMap()
                .one());
    }
}
