package org.waymark.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.numbering.NumberingView.NewNumber;
import org.waymark.plans.PlanService;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.PlanView;
import org.waymark.priorities.PriorityService;

/** Numbers a plan, or one priority of it, by its order. A number is a label: what refers to a line holds its identity. */
@ApplicationScoped
public class NumberingService {
    private final PlanService plans;
    private final PriorityService priorities;
    private final NumberingRows rows;
    private final CurrentCaller current;

    NumberingService(PlanService plans, PriorityService priorities, NumberingRows rows, CurrentCaller current) {
        this.plans = plans;
        this.priorities = priorities;
        this.rows = rows;
        this.current = current;
    }

    @Writes
    @Transactional
    public NumberingView number(UUID id, NumberingInput input) {
        PlanView plan = plans.get(id);
        UUID only = input.priority();
        mayNumber(plan, only);
        rows.hold(id);
        List<PlanLine> lines = rows.lines(id);
        if (only != null
                && lines.stream().noneMatch(line -> line.id().equals(only) && line.type() == NumberedType.PRIORITY)) {
            throw Refusal.invalid("/priority", "unknown", "The plan has no such priority.");
        }
        Map<UUID, String> numbers = Numbers.of(lines);
        List<NewNumber> items = lines.stream()
                .filter(line -> only == null
                        || (line.type() == NumberedType.ACTION
                                && line.priority().equals(only)))
                .map(line -> new NewNumber(
                        line.type(),
                        line.id(),
                        line.title(),
                        line.ref(),
                        Objects.requireNonNull(numbers.get(line.id()))))
                .toList();
        List<NewNumber> changed = items.stream()
                .filter(item -> !item.before().equals(item.after()))
                .toList();
        for (NumberedType type : NumberedType.values()) {
            Map<UUID, String> refs = new LinkedHashMap<>();
            changed.stream().filter(item -> item.type() == type).forEach(item -> refs.put(item.id(), item.after()));
            rows.write(type, refs);
        }
        return new NumberingView(changed, items.size() - changed.size());
    }

    private void mayNumber(PlanView plan, @Nullable UUID only) {
        Caller caller = current.get();
        boolean officer = caller.mayEdit(plan.partnership().id());
        if (!officer && (only == null || !priorities.leadsIt(only))) {
            throw Refusal.forbidden(
                    "Only the partnership's officers number a plan, and a priority's lead the actions in it.");
        }
        if (plan.status() == PlanStatus.CLOSED) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
    }
}
