package org.waymark.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Partnerships: read by their members, made by administrators, changed by their officers. */
@ApplicationScoped
public class PartnershipService {
    private final Roots roots;
    private final PartnershipQueries queries;
    private final CurrentCaller current;
    private final Inputs inputs;

    PartnershipService(Roots roots, PartnershipQueries queries, CurrentCaller current, Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<PartnershipView> page(PartnershipFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public PartnershipView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "partnership");
    }

    @Writes
    @Transactional
    public PartnershipView create(PartnershipInput input) {
        if (!current.get().administrator()) {
            throw Refusal.forbidden("Only an administrator makes partnerships.");
        }
        return change(new Partnership(), input);
    }

    @Writes
    @Transactional
    public PartnershipView replace(UUID id, @Nullable IfMatch ifMatch, PartnershipInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public PartnershipView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Partnership partnership = load(id, ifMatch);
        return change(partnership, patch.onto(partnership.said(), PartnershipInput.class, inputs));
    }

    /** Refuses unless the caller may change what is inside the partnership; for the rooms that make things there. */
    @Transactional
    public void requireEditable(UUID id) {
        get(id);
        if (!current.get().mayEdit(id)) {
            throw Refusal.forbidden("Only the partnership's officers change what is inside it.");
        }
    }

    private PartnershipView change(Partnership partnership, PartnershipInput input) {
        partnership.say(input);
        check(input);
        roots.keep(partnership);
        return Objects.requireNonNull(queries.one(partnership.id(), current.get()));
    }

    private Partnership load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                Partnership.class,
                id,
                ifMatch,
                this::get,
                seen -> current.get().mayEdit(seen.id()),
                "Only the partnership's officers change it.");
    }

    private void check(PartnershipInput input) {
        if (input.area() != null && !queries.areaExists(input.area())) {
            throw Refusal.invalid("/area", "unknown", "There is no such area.");
        }
        if (input.parent() != null && queries.one(input.parent(), current.get()) == null) {
            throw Refusal.invalid("/parent", "unknown", "There is no such partnership.");
        }
    }
}
