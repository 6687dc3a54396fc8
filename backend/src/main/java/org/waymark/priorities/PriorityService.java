package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refusal;
import org.waymark.leads.Directory;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;

/** Priorities: read by the members of their partnership, written by its officers and by whoever leads one. */
@ApplicationScoped
public class PriorityService {
    private final PriorityRows rows;
    private final PriorityQueries queries;
    private final Directory directory;
    private final CurrentCaller current;

    PriorityService(PriorityRows rows, PriorityQueries queries, Directory directory, CurrentCaller current) {
        this.rows = rows;
        this.queries = queries;
        this.directory = directory;
        this.current = current;
    }

    @Transactional
    public Page<PriorityView> page(PriorityFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public PriorityView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "priority");
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
            throw Refusal.invalid("/plan", "unknown", "There is no such plan.");
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
        change(id, ifMatch, true, input);
        return get(id);
    }

    /** Says anew what one is without reading it back, for those who change many in one transaction. */
    @Writes
    @Transactional
    public void restate(UUID id, PriorityInput input) {
        change(id, null, false, input);
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

    private void change(UUID id, @Nullable IfMatch ifMatch, boolean versioned, PriorityInput input) {
        Caller caller = current.get();
        Priority priority = rows.find(id, true);
        PriorityInput said = priority == null ? null : priority.said();
        PriorityFacts facts = said == null ? null : rows.facts(id, said.plan(), input);
        if (priority == null || facts == null || !caller.mayRead(facts.partnership())) {
            throw Refusal.notFound("priority");
        }
        if (!caller.mayEdit(facts.partnership()) && !queries.leads(caller, id)) {
            throw Refusal.forbidden("Only its lead and the partnership's officers change a priority.");
        }
        if (versioned) {
            IfMatch.require(ifMatch, priority.version);
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
