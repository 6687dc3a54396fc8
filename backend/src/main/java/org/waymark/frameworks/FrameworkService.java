package org.waymark.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;

/** Frameworks: those that everybody shares, and those that a partnership defined for itself. */
@ApplicationScoped
public class FrameworkService {
    private final FrameworkQueries queries;
    private final CurrentCaller current;

    FrameworkService(FrameworkQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<FrameworkView> page(FrameworkFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public FrameworkView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "framework");
    }
}
