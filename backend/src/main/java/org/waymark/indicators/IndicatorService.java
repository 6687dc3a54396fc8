package org.waymark.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.waymark.leads.OwnerInput;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.Sources;

/** Indicators: read by the members of their partnership, written by its officers. */
@ApplicationScoped
public class IndicatorService {
    private final IndicatorRows rows;
    private final IndicatorQueries queries;
    private final Directory directory;
    private final AgencyService agencies;
    private final Past past;
    private final CurrentCaller current;
    private final Inputs inputs;

    IndicatorService(
            IndicatorRows rows,
            IndicatorQueries queries,
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
    public Page<IndicatorView> page(IndicatorFilter filter) {
        Caller caller = current.get();
        return queries.page(filter, agencies.meant(filter.agency), caller);
    }

    @Transactional
    public IndicatorView get(UUID id) {
        return get(id, null);
    }

    /** As it stands, or stood at an instant. */
    @Transactional
    public IndicatorView get(UUID id, @Nullable Instant asOf) {
        Sources sources = past.of(ChangedType.INDICATOR, id, asOf);
        return Refusal.orNotFound(queries.one(id, current.get(), sources), "indicator");
    }

    @Writes
    @Transactional
    public IndicatorView create(IndicatorInput input) {
        return get(add(input));
    }

    /** Makes one without reading it back, for those who make many. */
    @Writes
    @Transactional
    public UUID add(IndicatorInput input) {
        Caller caller = current.get();
        if (!caller.mayRead(input.partnership())) {
            throw Refusal.notFound("partnership");
        }
        if (!caller.mayEdit(input.partnership())) {
            throw Refusal.forbidden("Only the partnership's officers make its indicators.");
        }
        Indicator indicator = new Indicator(Ids.next(), 0, null);
        say(indicator, input);
        return indicator.id;
    }

    @Writes
    @Transactional
    public IndicatorView replace(UUID id, @Nullable IfMatch ifMatch, IndicatorInput input) {
        Indicator indicator = load(id);
        IfMatch.require(ifMatch, indicator.version);
        say(indicator, input);
        return get(id);
    }

    /** Changes what the patch names; what it leaves out stays as it was said. */
    @Writes
    @Transactional
    public IndicatorView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Indicator indicator = load(id);
        IfMatch.require(ifMatch, indicator.version);
        say(indicator, patch.onto(Objects.requireNonNull(indicator.said()), IndicatorInput.class, inputs));
        return get(id);
    }

    /** What an edition knows stays; so does what something else stands under. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Indicator indicator = load(id);
        IfMatch.require(ifMatch, indicator.version);
        rows.delete(id);
    }

    /** Says anew what one is without reading it back, for those who change many in one transaction. */
    @Writes
    @Transactional
    public void restate(UUID id, IndicatorInput input) {
        say(load(id), input);
    }

    /** What is said of an indicator now. */
    @Transactional
    public IndicatorInput said(UUID id) {
        Indicator indicator = rows.find(id, false);
        IndicatorInput said = indicator == null ? null : indicator.said();
        if (said == null || !current.get().mayRead(said.partnership())) {
            throw Refusal.notFound("indicator");
        }
        return said;
    }

    /** What is said of every indicator that the plan's priorities place, parts included, by id. */
    @Transactional
    public Map<UUID, IndicatorInput> ofPlan(UUID plan) {
        Map<UUID, IndicatorInput> found = rows.ofPlan(plan);
        found.values().removeIf(said -> !current.get().mayRead(said.partnership()));
        return found;
    }

    private Indicator load(UUID id) {
        Caller caller = current.get();
        Indicator indicator = rows.find(id, true);
        UUID partnership = indicator == null
                ? null
                : Objects.requireNonNull(indicator.said()).partnership();
        if (indicator == null || partnership == null || !caller.mayRead(partnership)) {
            throw Refusal.notFound("indicator");
        }
        if (!caller.mayEdit(partnership)) {
            throw Refusal.forbidden("Only the partnership's officers change its indicators.");
        }
        return indicator;
    }

    private void say(Indicator indicator, IndicatorInput input) {
        UUID officer = input.contactOfficer();
        Set<UUID> missing = directory.missing(
                input.partnership(),
                input.leadAgencies().items().stream().map(OwnerInput::agency).toList(),
                officer == null ? List.of() : List.of(officer),
                List.of());
        indicator.say(input, rows.facts(indicator.id, input, missing));
        rows.store(indicator.id, indicator.said(), input);
    }
}
