package org.waymark.officers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.ExternalIds;

/** Officers: seen by the members of the partnership and its districts, kept by the partnership's officers. */
@ApplicationScoped
public class OfficerService {
    private final Roots roots;
    private final OfficerQueries queries;
    private final PartnershipService partnerships;
    private final AgencyService agencies;
    private final ExternalIds externalIds;
    private final CurrentCaller current;
    private final Inputs inputs;

    OfficerService(
            Roots roots,
            OfficerQueries queries,
            PartnershipService partnerships,
            AgencyService agencies,
            ExternalIds externalIds,
            CurrentCaller current,
            Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.externalIds = externalIds;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<OfficerView> page(OfficerFilter filter) {
        return queries.page(filter, agencies.meant(filter.agency), current.get());
    }

    @Transactional
    public OfficerView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "officer");
    }

    @Writes
    @Transactional
    public OfficerView create(OfficerInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new Officer(), input);
    }

    @Writes
    @Transactional
    public OfficerView replace(UUID id, @Nullable IfMatch ifMatch, OfficerInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public OfficerView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Officer officer = load(id, ifMatch);
        return change(officer, patch.onto(officer.said(get(id).externalIds()), OfficerInput.class, inputs));
    }

    /** Holds an officer, for whoever moves what they hold; refuses like any other write to them. */
    @Writes
    @Transactional
    public OfficerView hold(UUID id, @Nullable IfMatch ifMatch) {
        IfMatch.honour(ifMatch, held(id).version());
        return get(id);
    }

    /** Says that an officer leaves on a day. */
    @Writes
    @Transactional
    public OfficerView leave(UUID id, @Nullable IfMatch ifMatch, LocalDate on) {
        Officer officer = held(id);
        IfMatch.honour(ifMatch, officer.version());
        officer.leave(on);
        roots.keep(officer);
        return get(id);
    }

    /** Whether there is such an officer and the caller may see them. */
    @Transactional
    public boolean sees(UUID id) {
        return queries.one(id, current.get()) != null;
    }

    /** Only an officer whom nothing refers to can go; others leave on a day. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        roots.remove(load(id, ifMatch));
    }

    private OfficerView change(Officer officer, OfficerInput input) {
        officer.say(input, input.agency() == null || agencies.isOf(input.agency(), input.partnership()));
        roots.keep(officer);
        externalIds.replace(
                ExternalIds.Type.OFFICER, officer.id(), input.partnership(), input.agency(), input.externalIds());
        return Objects.requireNonNull(queries.one(officer.id(), current.get()));
    }

    private Officer load(UUID id, @Nullable IfMatch ifMatch) {
        Officer officer = held(id);
        IfMatch.require(ifMatch, officer.version());
        return officer;
    }

    private Officer held(UUID id) {
        Officer officer = roots.held(
                Officer.class,
                id,
                this::get,
                seen -> current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers change its officers and posts.");
        UUID survivor = get(id).id();
        if (!survivor.equals(id)) {
            throw Refusal.merged(survivor);
        }
        return officer;
    }
}
