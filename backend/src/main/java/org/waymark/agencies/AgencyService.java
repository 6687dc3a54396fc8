package org.waymark.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.ExternalIds;

/** Agencies: seen by everybody in the partnership and its districts, kept by the partnership's officers. */
@ApplicationScoped
public class AgencyService {
    private final Roots roots;
    private final AgencyQueries queries;
    private final PartnershipService partnerships;
    private final ExternalIds externalIds;
    private final CurrentCaller current;
    private final Inputs inputs;

    AgencyService(
            Roots roots,
            AgencyQueries queries,
            PartnershipService partnerships,
            ExternalIds externalIds,
            CurrentCaller current,
            Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.partnerships = partnerships;
        this.externalIds = externalIds;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<AgencyView> page(AgencyFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public AgencyView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "agency");
    }

    /** The agencies that codes or ids mean to the caller, for filters; none when none were given. */
    @Transactional
    public List<UUID> meant(@Nullable List<String> codesOrIds) {
        return AgencyNames.resolve(codesOrIds, queries, current.get());
    }

    /** Whether there is such an agency and the caller may see it. */
    @Transactional
    public boolean sees(UUID agency) {
        return queries.one(agency, current.get()) != null;
    }

    /** The agency of this id, or the one that follows it; null when the caller may see none. */
    @Transactional
    public @Nullable AgencyView seen(UUID agency) {
        return queries.one(agency, current.get());
    }

    /** Whether there is such an agency and it belongs to that partnership. */
    @Transactional
    public boolean isOf(UUID agency, UUID partnership) {
        AgencyView view = queries.one(agency, current.get());
        return view != null && view.partnership().id().equals(partnership);
    }

    @Writes
    @Transactional
    public AgencyView create(AgencyInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new Agency(), input);
    }

    @Writes
    @Transactional
    public AgencyView replace(UUID id, @Nullable IfMatch ifMatch, AgencyInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public AgencyView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Agency agency = load(id, ifMatch);
        return change(agency, patch.onto(agency.said(get(id).externalIds()), AgencyInput.class, inputs));
    }

    /** Holds an agency, for whoever moves what it has; refuses like any other write to it. */
    @Writes
    @Transactional
    public AgencyView hold(UUID id, @Nullable IfMatch ifMatch) {
        IfMatch.honour(ifMatch, held(id).version());
        return get(id);
    }

    /** Only what nothing refers to can go: everything that does has a foreign key. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        roots.remove(load(id, ifMatch));
    }

    private AgencyView change(Agency agency, AgencyInput input) {
        agency.say(input);
        roots.keep(agency);
        externalIds.replace(ExternalIds.Type.AGENCY, agency.id(), input.partnership(), null, input.externalIds());
        return Objects.requireNonNull(queries.one(agency.id(), current.get()));
    }

    private Agency load(UUID id, @Nullable IfMatch ifMatch) {
        Agency agency = held(id);
        IfMatch.require(ifMatch, agency.version());
        return agency;
    }

    private Agency held(UUID id) {
        Agency agency = roots.held(
                Agency.class,
                id,
                this::get,
                seen -> current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers change its agencies.");
        UUID survivor = get(id).id();
        if (!survivor.equals(id)) {
            throw Refusal.merged(survivor);
        }
        return agency;
    }
}
