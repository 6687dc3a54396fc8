package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.changes.ChangedType;
import org.waymark.changes.Past;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refusal;
import org.waymark.leads.Directory;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.Sources;

/** Priorities: read by the members of their partnership, written by its officers and by whoever leads one. */
@ApplicationScoped
public class PriorityService {
    private final PriorityRows rows;
    private final PriorityQueries queries;
    private final Directory directory;
    private final AgencyService agencies;
    private final Past past;
    private final CurrentCaller current;
    private final Inputs inputs;

    PriorityService(
            PriorityRows rows,
            PriorityQueries queries,
            Directory directory,
            AgencyService agencies,
            Past past,
            CurrentCaller current,
            Inputs inputs) {
        this.rows = rows;
        this.queries = queries;
        this.directory = directory;
        this.agencies = agencies;
        this.past = past;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<PriorityView> page(PriorityFilter filter) {
        return queries.page(filter, agencies.meant(filter.agency), current.get());
    }

    @Transactional
    public PriorityView get(UUID id) {
        return get(id, null);
    }

    /** As it stands, or stood at an instant. */
    @Transactional
    public PriorityView get(UUID id, @Nullable Instant asOf) {
        Sources sources = past.of(ChangedType.PRIORITY, id, asOf);
        return Refusal.orNotFound(queries.one(id, current.get(), sources), "priority");
    }

    @Writes
    @Transactional
    public PriorityView create(PriorityInput input) {
        return get(add(input));
    }

    /** Makes one, the last of its plan, without reading it back, for those who make many. */
    @Writes
    @Transactional
    public UUID add(PriorityInput input) {
        Caller caller = current.get();
        Priority priority = new Priority(Ids.next(), 0, null);
        PriorityFacts facts = rows.facts(priority.id, input.plan(), input);
        if (facts == null || !caller.mayRead(facts.partnership())) {
            throw Refusal.notFound("plan");
        }
        if (!caller.mayEdit(facts.partnership())) {
            throw Refusal.forbidden("Only the partnership's officers make priorities.");
        }
        say(priority, input, facts);
        return priority.id;
    }

    @Writes
    @Transactional
    public PriorityView replace(UUID id, @Nullable IfMatch ifMatch, PriorityInput input) {
        Priority priority = load(id);
        IfMatch.require(ifMatch, priority.version);
        say(priority, input);
        return get(id);
    }

    /** Changes what the patch names; what it leaves out stays as it was said. */
    @Writes
    @Transactional
    public PriorityView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Priority priority = load(id);
        IfMatch.require(ifMatch, priority.version);
        say(priority, patch.onto(Objects.requireNonNull(priority.said()), PriorityInput.class, inputs));
        return get(id);
    }

    /** What an edition knows stays; so does what something else stands under. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Priority priority = load(id);
        if (!current.get()
                .mayEdit(queries.partnershipOf(
                        Objects.requireNonNull(priority.said()).plan()))) {
            throw Refusal.forbidden("Only the partnership's officers delete a priority.");
        }
        IfMatch.require(ifMatch, priority.version);
        rows.delete(id);
    }

    /** Says anew what one is without reading it back, for those who change many in one transaction. */
    @Writes
    @Transactional
    public void restate(UUID id, PriorityInput input) {
        say(load(id), input);
    }

    /** What is said of a priority now. */
    @Transactional
    public PriorityInput said(UUID id) {
        Priority priority = rows.find(id, false);
        PriorityInput said = priority == null ? null : priority.said();
        if (said == null || !current.get().mayRead(queries.partnershipOf(said.plan()))) {
            throw Refusal.notFound("priority");
        }
        return said;
    }

    /** What is said of every priority of the plan, in order, by id. */
    @Transactional
    public Map<UUID, PriorityInput> ofPlan(UUID plan) {
        return current.get().mayRead(queries.partnershipOf(plan)) ? rows.ofPlan(plan) : Map.of();
    }

    /** Whether the caller is the lead of the priority. */
    @Transactional
    public boolean leadsIt(UUID priority) {
        return queries.leads(current.get(), priority);
    }

    /** One that the caller may change, held until the end of the transaction. */
    Priority load(UUID id) {
        Caller caller = current.get();
        Priority priority = rows.find(id, true);
        PriorityInput said = priority == null ? null : priority.said();
        UUID partnership = said == null ? null : queries.partnershipOf(said.plan());
        if (priority == null || partnership == null || !caller.mayRead(partnership)) {
            throw Refusal.notFound("priority");
        }
        if (!caller.mayEdit(partnership) && !queries.leads(caller, id)) {
            throw Refusal.forbidden("Only its lead and the partnership's officers change a priority.");
        }
        return priority;
    }

    void say(Priority priority, PriorityInput input) {
        PriorityFacts facts =
                rows.facts(priority.id, Objects.requireNonNull(priority.said()).plan(), input);
        if (facts == null) {
            throw Refusal.notFound("priority");
        }
        say(priority, input, facts);
    }

    private void say(Priority priority, PriorityInput input, PriorityFacts facts) {
        var missing = directory.missing(
                facts.partnership(), List.of(), Directory.officers(input.leads()), Directory.groups(input.leads()));
        PriorityInput becomes = priority.say(input, facts.with(missing));
        rows.store(priority.id, facts.partnership(), priority.said(), becomes);
    }
}
