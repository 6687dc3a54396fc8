package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Refusal;

/** How ready a plan is, for everybody who may read it. */
@ApplicationScoped
public class ReadinessService {
    private final ReadinessQueries queries;
    private final AgencyService agencies;
    private final CurrentCaller current;

    ReadinessService(ReadinessQueries queries, AgencyService agencies, CurrentCaller current) {
        this.queries = queries;
        this.agencies = agencies;
        this.current = current;
    }

    @Transactional
    public ReadinessPage of(UUID plan, ReadinessFilter filter) {
        UUID partnership = queries.partnershipOf(plan);
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound("plan");
        }
        return queries.page(plan, filter, agencies.meant(filter.agency));
    }
}
