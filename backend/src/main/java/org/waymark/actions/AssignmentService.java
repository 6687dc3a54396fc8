package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AssignmentState;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;

/** The places that agencies take in actions, between equals: proposed, then accepted or declined by the agency. */
@ApplicationScoped
public class AssignmentService {
    private record Place(UUID agency, UUID partnership, AssignmentState state, boolean closed, boolean ended) {}

    private final Jdbi jdbi;
    private final AssignmentQueries queries;
    private final AgencyService agencies;
    private final CurrentCaller current;

    AssignmentService(Jdbi jdbi, AssignmentQueries queries, AgencyService agencies, CurrentCaller current) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.agencies = agencies;
        this.current = current;
    }

    /** The places that agencies have in the actions the caller may read. */
    @Transactional
    public Page<Assignment> page(AssignmentFilter filter) {
        return queries.page(filter, agencies.meant(filter.agency), current.get());
    }

    @Transactional
    public Assignment get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "assignment");
    }

    @Writes
    @Transactional
    public Assignment transition(UUID id, AssignmentTransition transition) {
        Caller caller = current.get();
        Place place = find(id, true);
        AssignmentRules rules = new AssignmentRules(
                place.state(),
                place.closed(),
                caller.actsForAnyOf(List.of(place.agency())),
                caller.mayEdit(place.partnership()));
        rules.require(transition.to(), transition.reason());
        if (place.ended()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The action has ended: nobody is asked for it any more.");
        }
        boolean recorded = transition.to() == AssignmentState.ACCEPTED && !rules.ofOwnAgency();
        jdbi.useHandle(handle -> {
            if (transition.reason() != null) {
                handle.execute("select set_config('waymark.reason', ?, true)", transition.reason());
            }
            handle.createUpdate(
                            "update assignment set state = :state, recorded = :recorded, reason = :reason where id = :id")
                    .bind("state", Kebab.name(transition.to()))
                    .bind("recorded", recorded)
                    .bind("reason", transition.to() == AssignmentState.DECLINED ? transition.reason() : null)
                    .bind("id", id)
                    .execute();
        });
        return get(id);
    }

    /** The action is held first, as by every other write to it. */
    private Place find(UUID id, boolean toChange) {
        @Nullable
        Place place = jdbi.withHandle(handle -> {
            if (toChange) {
                handle.execute(
                        "select a.id from action a join assignment s on s.action_id = a.id where s.id = ? for no key update of a",
                        id);
            }
            return handle.createQuery("""
                            select s.*, a.partnership_id, p.status = 'closed' as closed,
                                a.ended_start is not null as ended from assignment s
                            join action a on a.id = s.action_id join plan p on p.id = a.plan_id where s.id = :id""")
                    .bind("id", id)
                    .map((row, context) -> new Place(
                            Columns.known(row, "agency_id"),
                            Columns.known(row, "partnership_id"),
                            Kebab.known(AssignmentState.class, row.getString("state")),
                            row.getBoolean("closed"),
                            row.getBoolean("ended")))
                    .findOne()
                    .orElse(null);
        });
        if (place == null || !current.get().mayRead(place.partnership())) {
            throw Refusal.notFound("assignment");
        }
        return place;
    }
}
