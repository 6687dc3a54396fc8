package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.requests.Call;

/** Invitations: made and withdrawn by those who may give the role; accepted by signing in. */
@ApplicationScoped
public class InvitationService {
    private final EntityManager entities;
    private final InvitationQueries queries;
    private final Scopes scopes;
    private final CurrentCaller current;
    private final Attribution attribution;
    private final Jdbi jdbi;
    private final Call call;
    private final Today today;

    InvitationService(
            EntityManager entities,
            InvitationQueries queries,
            Scopes scopes,
            CurrentCaller current,
            Attribution attribution,
            Jdbi jdbi,
            Call call,
            Today today) {
        this.entities = entities;
        this.queries = queries;
        this.scopes = scopes;
        this.current = current;
        this.attribution = attribution;
        this.jdbi = jdbi;
        this.call = call;
        this.today = today;
    }

    @Transactional
    public Page<InvitationView> page(InvitationFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public InvitationView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "invitation");
    }

    @Writes
    @Transactional
    public InvitationView create(InvitationInput input) {
        Faults faults = new Faults()
                .unless(
                        input.role() != Role.AGENCY_SYSTEM,
                        "/role",
                        "not-invited",
                        "A system has no mailbox: grant it the role by its client's issuer and subject.");
        scopes.check(input.role(), input.scope(), input.officer(), faults);
        queries.expire(input.email().strip());
        Invitation invitation = new Invitation();
        invitation.say(input, today.now());
        entities.persist(invitation);
        return answer(invitation);
    }

    @Writes
    @Transactional
    public InvitationView transition(UUID id, InvitationTransition transition) {
        Invitation invitation = entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        InvitationView seen = get(id);
        Caller caller = current.get();
        if (invitation == null || (!caller.administrator() && seen.scope().type() == ScopeType.PARTNERSHIP)) {
            throw Refusal.forbidden("Only administrators withdraw that invitation.");
        }
        invitation.become(transition.to(), today.now());
        jdbi.useHandle(handle -> attribution.write(handle, caller, call.id(), transition.reason()));
        return answer(invitation);
    }

    private InvitationView answer(Invitation invitation) {
        entities.flush();
        return Objects.requireNonNull(queries.one(invitation.id(), current.get()));
    }
}
