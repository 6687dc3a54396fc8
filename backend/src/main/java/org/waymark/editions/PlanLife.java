package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Refusal;

/** Who may take a plan a step further, and who may read of its life. */
@ApplicationScoped
class PlanLife {
    private final LifeRows rows;
    private final CurrentCaller current;

    PlanLife(LifeRows rows, CurrentCaller current) {
        this.rows = rows;
        this.current = current;
    }

    /** The plan, held; refuses those who may not decide on it. */
    HeldPlan hold(UUID id) {
        Caller caller = current.get();
        HeldPlan plan = rows.hold(id);
        if (plan == null || !caller.mayRead(plan.partnership())) {
            throw Refusal.notFound("plan");
        }
        if (!caller.mayEdit(plan.partnership())) {
            throw Refusal.forbidden("Only the partnership's officers decide what becomes of its plans.");
        }
        return plan;
    }

    /** Refuses those who may not read the plan. */
    void read(UUID id) {
        UUID partnership = rows.partnershipOf(id);
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound("plan");
        }
    }
}
