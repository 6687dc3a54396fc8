package org.waymark.workbooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Fault;
import org.waymark.rows.Columns;

/**
 * Which ids of other systems are taken in a partnership. The constraint has the last word; asked beforehand, the faults of
 * many rows can be told at once.
 */
@ApplicationScoped
class ExternalIdCheck {
    /** Who has which, while rows are brought in. */
    static final class Taken {
        private final Map<ExternalId, UUID> owners = new HashMap<>();

        List<Fault> faults(@Nullable UUID id, ActionInput input) {
            List<Fault> faults = new ArrayList<>();
            for (ExternalId external : input.externalIds()) {
                UUID owner = owners.get(external);
                if (owner != null && !owner.equals(id)) {
                    faults.add(new Fault(
                            "/externalIds",
                            "taken",
                            "Another action has the id '" + external.value() + "' in '" + external.system() + "'."));
                }
            }
            return faults;
        }

        void note(UUID id, ActionInput becomes) {
            owners.values().removeIf(id::equals);
            becomes.externalIds().forEach(external -> owners.put(external, id));
        }
    }

    private final Jdbi jdbi;

    ExternalIdCheck(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Taken of(UUID partnership) {
        Taken taken = new Taken();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select action_id, system, value from external_id
                        where partnership_id = :partnership and type = 'action' and owner_agency_id is null""")
                .bind("partnership", partnership)
                .map((row, context) -> taken.owners.put(
                        new ExternalId(row.getString("system"), row.getString("value")),
                        Columns.known(row, "action_id")))
                .list());
        return taken;
    }
}
