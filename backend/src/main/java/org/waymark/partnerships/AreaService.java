package org.waymark.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;

/** Areas: the same for the whole installation, so that everybody signed in may see them all. */
@ApplicationScoped
public class AreaService {
    private final EntityManager entities;
    private final AreaQueries queries;
    private final CurrentCaller current;

    AreaService(EntityManager entities, AreaQueries queries, CurrentCaller current) {
        this.entities = entities;
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<AreaView> page(AreaFilter filter) {
        return queries.page(filter);
    }

    @Transactional
    public AreaView get(UUID id) {
        return Refusal.orNotFound(queries.one(id), "area");
    }

    /** For set-up: no client makes areas yet. */
    @Writes
    @Transactional
    public AreaView create(AreaInput input) {
        if (!current.get().administrator()) {
            throw Refusal.forbidden("Only an administrator makes areas.");
        }
        @Nullable AreaView parent = input.parent() == null ? null : queries.one(input.parent());
        Area area = new Area();
        area.say(input, parent == null ? null : parent.kind());
        entities.persist(area);
        entities.flush();
        return Objects.requireNonNull(queries.one(area.id()));
    }
}
