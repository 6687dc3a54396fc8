package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Titled;
import org.waymark.requests.IfMatch;

/** Where priorities stand in their plan: its officers' to say. Only the one that moves is changed. */
@ApplicationScoped
public class PriorityPlaceService {
    private final PriorityService priorities;
    private final PriorityQueries queries;
    private final PriorityOrder order;
    private final CurrentCaller current;

    PriorityPlaceService(
            PriorityService priorities, PriorityQueries queries, PriorityOrder order, CurrentCaller current) {
        this.priorities = priorities;
        this.queries = queries;
        this.order = order;
        this.current = current;
    }

    @Transactional
    public PriorityPlace get(UUID id) {
        PriorityView priority = priorities.get(id);
        return new PriorityPlace(
                id, priority.version(), priority.plan(), priority.theme(), order.before(id), priority.position());
    }

    @Writes
    @Transactional
    public PriorityPlace move(UUID id, @Nullable IfMatch ifMatch, PriorityPlaceInput place) {
        UUID plan = priorities.get(id).plan().id();
        if (!current.get().mayEdit(queries.partnershipOf(plan))) {
            throw Refusal.forbidden("Only the partnership's officers move a priority.");
        }
        order.hold(plan);
        Priority priority = priorities.load(id);
        IfMatch.require(ifMatch, priority.version);
        UUID after = place.after();
        if (after != null && (after.equals(id) || !order.isOfPlan(after, plan))) {
            throw Refusal.invalid("/after", "unknown", "The plan has no such priority to come after.");
        }
        priorities.say(priority, Objects.requireNonNull(priority.said()).under(place.theme()));
        Titled before = order.before(id);
        if (!Objects.equals(after, before == null ? null : before.id())) {
            order.move(id, after);
        }
        return get(id);
    }
}
