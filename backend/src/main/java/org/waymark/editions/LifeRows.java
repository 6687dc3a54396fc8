package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.plans.PlanStatus;
import org.waymark.rows.Columns;

/** Where the status of a plan is kept. */
@ApplicationScoped
class LifeRows {
    private final Jdbi jdbi;

    LifeRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Null when there is no such plan. */
    @Nullable
    HeldPlan hold(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from plan where id = :id for update")
                .bind("id", id)
                .map((row, context) -> new HeldPlan(
                        Columns.known(row, "id"),
                        Columns.known(row, "partnership_id"),
                        row.getLong("version"),
                        Kebab.known(PlanStatus.class, row.getString("status")),
                        row.getString("version_label")))
                .findOne()
                .orElse(null));
    }

    /** The partnership of a plan; null when there is no such plan. */
    @Nullable
    UUID partnershipOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from plan where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    /**
     * @param closedOn the day it was closed; null while it is not
     */
    void become(UUID id, PlanStatus status, @Nullable LocalDate closedOn) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update plan set status = :status, closed_on = :closedOn where id = :id")
                        .bind("id", id)
                        .bind("status", Kebab.name(status))
                        .bindByType("closedOn", closedOn, LocalDate.class)
                        .execute());
    }
}
