package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Inputs;

/** Many actions in one go, for rooms that carry tables of them out and in. */
@ApplicationScoped
public class ActionBatch {
    private final ActionService service;
    private final ActionQueries queries;
    private final AgencyService agencies;
    private final CurrentCaller current;
    private final Inputs inputs;

    ActionBatch(
            ActionService service,
            ActionQueries queries,
            AgencyService agencies,
            CurrentCaller current,
            Inputs inputs) {
        this.service = service;
        this.queries = queries;
        this.agencies = agencies;
        this.current = current;
        this.inputs = inputs;
    }

    /** The actions that the caller may read, one after the other; memory does not grow with them. */
    @Transactional
    public void each(ActionFilter filter, Consumer<ActionView> take) {
        queries.each(filter, agencies.meant(filter.agency), current.get(), service.sources(filter), take);
    }

    /** What is wrong with what would be said, before anybody looks at the action it would be said of. */
    public List<Fault> faults(ActionInput input) {
        return inputs.faults(input);
    }

    /**
     * Says one as a person does: words that have not changed keep their meaning, and a named agency is asked. Faults are
     * answered and not thrown, so that those of many actions can be told at once; what has faults is not changed.
     *
     * @param id null for a new one
     * @param input one that has no {@link #faults}
     * @param done told the id of what was made or changed
     */
    @Writes
    @Transactional
    public List<Fault> say(@Nullable UUID id, ActionInput input, Consumer<UUID> done) {
        try {
            done.accept(service.stated(id, input));
            return List.of();
        } catch (Refusal refused) {
            return refused.faults().isEmpty()
                    ? List.of(new Fault("", refused.type().slug(), refused.detail()))
                    : refused.faults();
        }
    }
}
