package org.waymark.memberships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Callers;
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

/**
 * Memberships: kept by the officers of the partnership that the agency is a member of, a district's by the district's
 * own. They decide whose plans an agency's people may read, so a change to one is a change to rights.
 */
@ApplicationScoped
public class MembershipService {
    private final Roots roots;
    private final MembershipQueries queries;
    private final PartnershipService partnerships;
    private final AgencyService agencies;
    private final Callers callers;
    private final CurrentCaller current;
    private final Inputs inputs;

    MembershipService(
            Roots roots,
            MembershipQueries queries,
            PartnershipService partnerships,
            AgencyService agencies,
            Callers callers,
            CurrentCaller current,
            Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.callers = callers;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<MembershipView> page(MembershipFilter filter) {
        return queries.page(filter, agencies.meant(filter.agency), current.get());
    }

    @Transactional
    public MembershipView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "membership");
    }

    @Writes
    @Transactional
    public MembershipView create(MembershipInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new Membership(), input);
    }

    @Writes
    @Transactional
    public MembershipView replace(UUID id, @Nullable IfMatch ifMatch, MembershipInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public MembershipView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Membership membership = load(id, ifMatch);
        return change(membership, patch.onto(membership.said(), MembershipInput.class, inputs));
    }

    /** Only one under which nothing was promised and no seat is held; others end on a day. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        roots.remove(load(id, ifMatch));
        callers.forget();
    }

    private MembershipView change(Membership membership, MembershipInput input) {
        membership.say(input, agencies.sees(input.agency()));
        roots.keep(membership);
        callers.forget();
        return Objects.requireNonNull(queries.one(membership.id(), current.get()));
    }

    private Membership load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                Membership.class,
                id,
                ifMatch,
                this::get,
                seen -> current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers change who is a member of it.");
    }
}
