package org.waymark.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.changes.ChangedType;
import org.waymark.changes.Past;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refusal;
import org.waymark.leads.Directory;
import org.waymark.leads.LeadRules;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.Sources;

/** Plans: read by the members of their partnership, drafts too; written by its officers. */
@ApplicationScoped
public class PlanService {
    private final PlanRows rows;
    private final PlanQueries queries;
    private final Directory directory;
    private final Past past;
    private final CurrentCaller current;
    private final Inputs inputs;

    PlanService(
            PlanRows rows, PlanQueries queries, Directory directory, Past past, CurrentCaller current, Inputs inputs) {
        this.rows = rows;
        this.queries = queries;
        this.directory = directory;
        this.past = past;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<PlanView> page(PlanFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public PlanView get(UUID id) {
        return get(id, null);
    }

    /** As it stands, or stood at an instant. */
    @Transactional
    public PlanView get(UUID id, @Nullable Instant asOf) {
        Sources sources = past.of(ChangedType.PLAN, id, asOf);
        return Refusal.orNotFound(queries.one(id, current.get(), sources), "plan");
    }

    @Writes
    @Transactional
    public PlanView create(PlanInput input) {
        return get(add(input));
    }

    /** Makes one without reading it back, for those who make many. */
    @Writes
    @Transactional
    public UUID add(PlanInput input) {
        mayWrite(input.partnership());
        Plan plan = new Plan(Ids.next(), 0, PlanStatus.DRAFT, null);
        rows.store(plan.id, null, plan.say(input, faults(input)));
        return plan.id;
    }

    @Writes
    @Transactional
    public PlanView replace(UUID id, @Nullable IfMatch ifMatch, PlanInput input) {
        Plan plan = load(id);
        IfMatch.require(ifMatch, plan.version);
        rows.store(id, plan.said(), plan.say(input, faults(input)));
        return get(id);
    }

    /** Changes what the patch names; what it leaves out stays as it was said. */
    @Writes
    @Transactional
    public PlanView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Plan plan = load(id);
        IfMatch.require(ifMatch, plan.version);
        PlanInput input = patch.onto(Objects.requireNonNull(plan.said()), PlanInput.class, inputs);
        rows.store(id, plan.said(), plan.say(input, faults(input)));
        return get(id);
    }

    /** What an edition knows stays; so does what something else stands under. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Plan plan = load(id);
        IfMatch.require(ifMatch, plan.version);
        plan.mayGo();
        rows.delete(id);
    }

    /** Says anew what a plan is without reading it back, for those who change many in one transaction. */
    @Writes
    @Transactional
    public void restate(UUID id, PlanInput input) {
        Plan plan = load(id);
        rows.store(id, plan.said(), plan.say(input, faults(input)));
    }

    /** What is said of a plan now. */
    @Transactional
    public PlanInput said(UUID id) {
        Plan plan = rows.find(id, false);
        PlanInput said = plan == null ? null : plan.said();
        if (said == null || !current.get().mayRead(said.partnership())) {
            throw Refusal.notFound("plan");
        }
        return said;
    }

    private Plan load(UUID id) {
        Caller caller = current.get();
        Plan plan = rows.find(id, true);
        UUID partnership =
                plan == null ? null : Objects.requireNonNull(plan.said()).partnership();
        if (plan == null || partnership == null || !caller.mayRead(partnership)) {
            throw Refusal.notFound("plan");
        }
        if (!caller.mayEdit(partnership)) {
            throw Refusal.forbidden("Only the partnership's officers change its plans.");
        }
        return plan;
    }

    private void mayWrite(UUID partnership) {
        Caller caller = current.get();
        if (!caller.mayRead(partnership)) {
            throw Refusal.notFound("partnership");
        }
        if (!caller.mayEdit(partnership)) {
            throw Refusal.forbidden("Only the partnership's officers make its plans.");
        }
    }

    private List<Fault> faults(PlanInput input) {
        List<Fault> faults = new ArrayList<>();
        rows.unknown(input)
                .forEach(name -> faults.add(new Fault("/" + name, "unknown", "There is no such " + name + ".")));
        UUID contact = input.contact();
        if (contact != null) {
            Set<UUID> missing = directory.missing(input.partnership(), List.of(), List.of(contact), List.of());
            LeadRules.known(contact, "/contact", "officer", missing, faults);
        }
        return faults;
    }
}
