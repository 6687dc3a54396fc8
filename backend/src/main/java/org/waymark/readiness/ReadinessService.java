package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Refusal;

/** How ready a plan is, for everybody who may read it. */
@ApplicationScoped
public class ReadinessService {
    private final ReadinessQueries queries;
    private final CurrentCaller current;

    ReadinessService(ReadinessQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public ReadinessPage of(UUID plan, ReadinessFilter filter) {
        UUID partnership = queries.partnershipOf(plan);
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound("plan");
        }
        return queries.page(plan, filter);
    }

    /** How ready each of these plans is; the caller has seen to it that they may be read. */
    @Transactional
    public Map<UUID, ReadinessCounts> counts(Collection<UUID> plans) {
        return queries.counts(plans);
    }
}
