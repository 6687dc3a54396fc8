package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.plans.PlanService;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.PlanView;
import org.waymark.plans.ReadinessCounts;
import org.waymark.requests.IfMatch;

/** Takes a plan from one status to the next, by the officers of its partnership. */
@ApplicationScoped
public class TransitionService {
    private final PlanLife life;
    private final LifeRows rows;
    private final PlanService plans;
    private final EditionMaker maker;
    private final Reason reasons;
    private final Today today;

    TransitionService(
            PlanLife life, LifeRows rows, PlanService plans, EditionMaker maker, Reason reasons, Today today) {
        this.life = life;
        this.rows = rows;
        this.plans = plans;
        this.maker = maker;
        this.reasons = reasons;
        this.today = today;
    }

    @Writes
    @Transactional
    public PlanView transition(UUID id, @Nullable IfMatch ifMatch, PlanTransition transition) {
        HeldPlan plan = life.hold(id);
        IfMatch.honour(ifMatch, plan.version());
        PlanStatus to = transition.to();
        if (!plan.status().next().contains(to)) {
            throw Refusal.conflict(
                    "The plan is " + said(plan.status()) + " now: from there it cannot become " + said(to) + ".");
        }
        String reason = reasons.of(transition.reason());
        EditionRows.Made made = new EditionRows.Made(reason, maker.readiness(plan));
        reasoned(to, made);
        reasons.say(reason);
        switch (to) {
            case CONSULTATION -> maker.make(plan, Occasion.CONSULTATION, transition.label(), made);
            case AGREED -> maker.make(plan, Occasion.AGREED, transition.label(), made);
            case PUBLISHED -> maker.publish(plan, transition.label(), made);
            case DRAFT, CLOSED -> unlabelled(to, transition.label());
        }
        rows.become(id, to, to == PlanStatus.CLOSED ? today.date() : null);
        return plans.get(id);
    }

    private static void reasoned(PlanStatus to, EditionRows.Made made) {
        if (made.reason() != null) {
            return;
        }
        if (to == PlanStatus.DRAFT) {
            throw Refusal.of(ProblemType.REASON_NEEDED, "Say why the plan goes back to draft.");
        }
        ReadinessCounts open = made.readiness();
        if (to == PlanStatus.AGREED && !open.equals(ReadinessCounts.NONE)) {
            throw Refusal.of(
                    ProblemType.REASON_NEEDED,
                    "Say why the plan is agreed although " + open.unconfirmed() + " things are unconfirmed, "
                            + open.missing() + " missing and " + open.suspicious() + " suspicious.",
                    Map.of("readiness", open));
        }
    }

    private static void unlabelled(PlanStatus to, @Nullable String label) {
        if (label != null) {
            throw Refusal.invalid("/label", "no-edition", "No edition is made when a plan becomes " + said(to) + ".");
        }
    }

    /** As it is said in a sentence. */
    private static String said(PlanStatus status) {
        return status == PlanStatus.CONSULTATION ? "in consultation" : Kebab.name(status);
    }
}
