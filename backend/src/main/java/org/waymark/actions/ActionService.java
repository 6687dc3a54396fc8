package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.Directory;
import org.waymark.paging.Page;
import org.waymark.priorities.PriorityService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.Sources;

/** Actions: read by the members of their partnership, written by its officers and the lead of their priority. */
@ApplicationScoped
public class ActionService {
    private final ActionRows rows;
    private final ActionFactsReader reader;
    private final ActionQueries queries;
    private final AssignmentQueries places;
    private final Directory directory;
    private final AgencyService agencies;
    private final PriorityService priorities;
    private final Past past;
    private final CurrentCaller current;
    private final Inputs inputs;

    ActionService(
            ActionRows rows,
            ActionFactsReader reader,
            ActionQueries queries,
            AssignmentQueries places,
            Directory directory,
            AgencyService agencies,
            PriorityService priorities,
            Past past,
            CurrentCaller current,
            Inputs inputs) {
        this.rows = rows;
        this.reader = reader;
        this.queries = queries;
        this.places = places;
        this.directory = directory;
        this.agencies = agencies;
        this.priorities = priorities;
        this.past = past;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<ActionRow> page(ActionFilter filter, ActionPaging paging) {
        return queries.page(filter, paging, agencies.meant(filter.agency), current.get(), sources(filter));
    }

    /** The past is put together around one priority, not for a whole partnership. */
    Sources sources(ActionFilter filter) {
        if (filter.asOf == null) {
            return Sources.NOW;
        }
        if (filter.priority == null || filter.priority.size() != 1) {
            throw Refusal.invalid("?asOf", "needs-priority", "Say of which one priority, too.");
        }
        return past.of(ChangedType.PRIORITY, filter.priority.getFirst(), filter.asOf);
    }

    @Transactional
    public ActionView get(UUID id) {
        return get(id, null);
    }

    /** As it stands, or stood at an instant. */
    @Transactional
    public ActionView get(UUID id, @Nullable Instant asOf) {
        Sources sources = past.of(ChangedType.ACTION, id, asOf);
        return Refusal.orNotFound(queries.one(id, current.get(), sources), "action");
    }

    /** The milestones of an action, all on one page. */
    @Transactional
    public Page<Milestone> milestones(UUID id) {
        return new Page<>(get(id).milestones(), null, null);
    }

    /** The agencies' own places in an action, all on one page; what it inherits is not among them. */
    @Transactional
    public Page<Assignment> assignments(UUID id) {
        return new Page<>(places.ofAction(get(id).id(), current.get()), null, null);
    }

    /** The one that has this id in another system. */
    @Transactional
    public ActionView byExternalId(String system, String value) {
        List<ActionView> found = queries.byExternalId(system, value, current.get());
        if (found.size() > 1) {
            throw Refusal.of(ProblemType.AMBIGUOUS, "More than one action has that id there.");
        }
        return Refusal.orNotFound(found.isEmpty() ? null : found.getFirst(), "action");
    }

    @Writes
    @Transactional
    public ActionView create(ActionInput input) {
        return get(add(input.named(AgencyLeadsInput.NONE, current.get(), mayRecord(input.priority()))));
    }

    /** Makes one, the last where it stands, without reading it back, for those who make many. */
    @Writes
    @Transactional
    public UUID add(ActionInput input) {
        return make(input);
    }

    private UUID make(ActionInput input) {
        Caller caller = current.get();
        Action action = new Action(Ids.next(), 0, null);
        ActionFacts facts = reader.facts(action.id, input);
        if (facts == null || !caller.mayRead(facts.partnership())) {
            throw Refusal.notFound("priority");
        }
        if (!caller.mayEdit(facts.partnership()) && !priorities.leadsIt(input.priority())) {
            throw Refusal.forbidden("Only its priority's lead and the partnership's officers make an action.");
        }
        say(action, input, facts);
        return action.id;
    }

    @Writes
    @Transactional
    public ActionView replace(UUID id, @Nullable IfMatch ifMatch, ActionInput input) {
        Action action = load(id);
        IfMatch.require(ifMatch, action.version);
        said(action, input);
        return get(id);
    }

    /** Changes what the patch names; what it leaves out stays as it was said. */
    @Writes
    @Transactional
    public ActionView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Action action = load(id);
        IfMatch.require(ifMatch, action.version);
        said(action, patch.onto(Objects.requireNonNull(action.said()), ActionInput.class, inputs));
        return get(id);
    }

    /** What an edition knows stays; so does what something else stands under. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Action action = load(id);
        IfMatch.require(ifMatch, action.version);
        rows.delete(id);
    }

    /** Says anew what one is without reading it back, for those who change many in one transaction. */
    @Writes
    @Transactional
    public void restate(UUID id, ActionInput input) {
        restate(load(id), input);
    }

    /** What is said of an action now. */
    @Transactional
    public ActionInput said(UUID id) {
        Action action = rows.find(id, false);
        ActionInput said = action == null ? null : action.said();
        UUID partnership = said == null ? null : reader.partnershipOfPriority(said.priority());
        if (said == null || partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound("action");
        }
        return said;
    }

    /** What is said of every action of the plan, in order, sub-actions after their action, by id. */
    @Transactional
    public Map<UUID, ActionInput> ofPlan(UUID plan) {
        UUID partnership = reader.partnershipOfPlan(plan);
        return partnership != null && current.get().mayRead(partnership) ? rows.ofPlan(plan) : Map.of();
    }

    /** One that the caller may change, held until the end of the transaction. */
    Action load(UUID id) {
        Caller caller = current.get();
        Action action = rows.find(id, true);
        UUID priority =
                action == null ? null : Objects.requireNonNull(action.said()).priority();
        UUID partnership = priority == null ? null : reader.partnershipOfPriority(priority);
        if (action == null || priority == null || partnership == null || !caller.mayRead(partnership)) {
            throw Refusal.notFound("action");
        }
        if (!caller.mayEdit(partnership) && !priorities.leadsIt(priority)) {
            throw Refusal.forbidden("Only its priority's lead and the partnership's officers change an action.");
        }
        return action;
    }

    /** As a person says it: words that have not changed keep their meaning, and places are proposed. */
    void said(Action action, ActionInput input) {
        ActionInput before = Objects.requireNonNull(action.said());
        boolean officer = mayRecord(before.priority());
        boolean moves = !before.priority().equals(input.priority());
        if (moves && !officer && !priorities.leadsIt(input.priority())) {
            throw Refusal.forbidden("Only the lead of both priorities and the partnership's officers move an action.");
        }
        restate(action, input.keeping(before).named(before.leadAgencies(), current.get(), officer));
    }

    /**
     * As a person says it, without reading it back; makes one when there is no id. It passes no border of a transaction,
     * so that one who is refused can go on with the next.
     */
    UUID stated(@Nullable UUID id, ActionInput input) {
        if (id == null) {
            return make(input.named(AgencyLeadsInput.NONE, current.get(), mayRecord(input.priority())));
        }
        said(load(id), input);
        return id;
    }

    /** Only the partnership's officers note what another agency has agreed to. */
    private boolean mayRecord(UUID priority) {
        UUID partnership = reader.partnershipOfPriority(priority);
        return partnership != null && current.get().mayEdit(partnership);
    }

    private void restate(Action action, ActionInput input) {
        ActionFacts facts = reader.facts(action.id, input);
        if (facts == null) {
            throw Refusal.invalid("/priority", "unknown", "There is no such priority.");
        }
        say(action, input, facts);
    }

    private void say(Action action, ActionInput input, ActionFacts facts) {
        List<UUID> officers = new ArrayList<>(Directory.officers(input.leadOfficers()));
        input.milestones().stream()
                .map(MilestoneInput::officer)
                .filter(Objects::nonNull)
                .forEach(officers::add);
        List<UUID> groups = new ArrayList<>(Directory.groups(input.leadOfficers()));
        groups.addAll(input.monitoring().groups());
        List<UUID> named = input.leadAgencies().items().stream()
                .map(AgencyLeadInput::agency)
                .toList();
        var missing = directory.missing(facts.partnership(), named, officers, groups);
        ActionInput becomes = action.say(input, facts.with(missing));
        rows.store(action.id, facts, action.said(), becomes);
    }
}
