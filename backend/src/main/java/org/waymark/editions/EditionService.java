package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.plans.PlanStatus;

/** Editions: read by everybody who may read the plan, made by the officers of its partnership. */
@ApplicationScoped
public class EditionService {
    private final EditionQueries queries;
    private final EditionMaker maker;
    private final PlanLife life;
    private final Reason reasons;
    private final CurrentCaller current;

    EditionService(EditionQueries queries, EditionMaker maker, PlanLife life, Reason reasons, CurrentCaller current) {
        this.queries = queries;
        this.maker = maker;
        this.life = life;
        this.reasons = reasons;
        this.current = current;
    }

    @Transactional
    public Page<EditionView> page(UUID plan, EditionFilter filter) {
        life.read(plan);
        return queries.page(plan, filter);
    }

    @Transactional
    public EditionView get(UUID plan, String label) {
        return queries.one(find(plan, label).id());
    }

    @Transactional
    public Page<EditionPriority> priorities(UUID plan, String label, EditionPaging paging) {
        return queries.lines(find(plan, label), new PriorityLines(), paging);
    }

    @Transactional
    public Page<EditionAction> actions(UUID plan, String label, EditionPaging paging) {
        return queries.lines(find(plan, label), new ActionLines(), paging);
    }

    @Transactional
    public Page<EditionIndicator> indicators(UUID plan, String label, EditionPaging paging) {
        return queries.lines(find(plan, label), new IndicatorLines(), paging);
    }

    @Writes
    @Transactional
    public EditionView create(UUID id, EditionInput input) {
        HeldPlan plan = life.hold(id);
        if (plan.status() == PlanStatus.CLOSED) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed: its last edition stays the last.");
        }
        String reason = reasons.of(input.reason());
        reasons.say(reason);
        return queries.one(maker.make(
                plan, Occasion.REQUESTED, input.label(), new EditionRows.Made(reason, maker.readiness(plan))));
    }

    private EditionKey find(UUID plan, String label) {
        EditionKey edition = queries.find(plan, label, current.get());
        if (edition == null) {
            throw Refusal.notFound("edition");
        }
        return edition;
    }
}
