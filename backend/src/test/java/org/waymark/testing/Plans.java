package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.MonitoringInput;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.IndicatorInput;
import org.waymark.indicators.IndicatorService;
import org.waymark.kernel.Open;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadsInput;
import org.waymark.leads.OwnersInput;
import org.waymark.plans.PlanInput;
import org.waymark.plans.PlanPeriod;
import org.waymark.plans.PlanService;
import org.waymark.plans.ThemeInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;
import org.waymark.timescales.Timescale;

/** Makes plans and what stands in them, through the services, as the service itself. */
@ApplicationScoped
public class Plans {
    private final PlanService plans;
    private final PriorityService priorities;
    private final IndicatorService indicators;
    private final ActionService actions;
    private final CurrentCaller current;

    Plans(
            PlanService plans,
            PriorityService priorities,
            IndicatorService indicators,
            ActionService actions,
            CurrentCaller current) {
        this.plans = plans;
        this.priorities = priorities;
        this.indicators = indicators;
        this.actions = actions;
        this.current = current;
    }

    /** Does something with the services in the name of the service itself. */
    @ActivateRequestContext
    public <T> T system(Supplier<T> work) {
        current.become(Caller.system());
        return work.get();
    }

    /** Makes many in one transaction, as an import does. */
    @ActivateRequestContext
    @Transactional
    public void many(Runnable work) {
        current.become(Caller.system());
        work.run();
    }

    public UUID plan(String partnership) {
        return system(() -> plans.add(planInput(partnership)));
    }

    /** A plan of this period, or of none. */
    public UUID plan(String partnership, @Nullable PlanPeriod period) {
        return system(() -> plans.add(planInput(partnership, period)));
    }

    public UUID priority(UUID plan, String ref) {
        return system(() -> priorities.add(priorityInput(plan, ref)));
    }

    public UUID priority(PriorityInput input) {
        return system(() -> priorities.add(input));
    }

    public UUID indicator(String partnership, String title) {
        return system(() -> indicators.add(indicatorInput(partnership, title)));
    }

    public UUID action(UUID priority, String ref) {
        return action(actionInput(priority, ref));
    }

    public UUID action(ActionInput input) {
        return system(() -> actions.add(input));
    }

    public void restate(UUID action, ActionInput input) {
        system(() -> {
            actions.restate(action, input);
            return action;
        });
    }

    public static PlanInput planInput(String partnership) {
        return planInput(partnership, new PlanPeriod(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31)));
    }

    private static PlanInput planInput(String partnership, @Nullable PlanPeriod period) {
        return new PlanInput(
                UUID.fromString(partnership),
                "Plan " + UUID.randomUUID(),
                period,
                null,
                null,
                null,
                "",
                null,
                List.of(),
                List.of(new ThemeInput(null, "Safe")));
    }

    public static PriorityInput priorityInput(UUID plan, String ref) {
        return new PriorityInput(
                plan,
                null,
                ref,
                Open.set("Priority " + ref),
                LeadsInput.NONE,
                null,
                null,
                Open.NONE,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    public static IndicatorInput indicatorInput(String partnership, String title) {
        return new IndicatorInput(
                UUID.fromString(partnership),
                null,
                null,
                Open.set(title),
                Open.NONE,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OwnersInput.NONE,
                Open.NONE,
                null,
                DefinitionStatus.TO_BE_CONFIRMED,
                List.of(),
                null,
                null,
                false,
                null,
                List.of());
    }

    public static ActionInput actionInput(UUID priority, String ref) {
        return actionInput(priority, null, ref, Timescale.NONE, AgencyLeadsInput.NONE);
    }

    public static ActionInput actionInput(
            UUID priority, @Nullable UUID parent, String ref, Timescale timescale, AgencyLeadsInput agencies) {
        return new ActionInput(
                priority,
                parent,
                null,
                ref,
                Open.set("Action " + ref),
                null,
                timescale,
                List.of(),
                agencies,
                LeadsInput.NONE,
                MonitoringInput.NONE,
                List.of(),
                null,
                List.of());
    }
}
