package org.waymark.succession.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Related;
import org.waymark.leads.AssignmentState;
import org.waymark.plans.PlanService;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.PlanView;
import org.waymark.succession.AgencyMoves;
import org.waymark.succession.LineKind;
import org.waymark.succession.Move;
import org.waymark.succession.MovedLine;
import org.waymark.succession.OfficerMoves;
import org.waymark.succession.WorkLine;

/** Gives many lines of a plan from one to another, by the officers of its partnership. */
@ApplicationScoped
public class ReassignmentService {
    /** As many lines as one call gives: they are written in one transaction, which others wait for. */
    private static final int MOST = 2000;

    private final PlanService plans;
    private final ReassignmentQueries queries;
    private final AgencyMoves agencies;
    private final OfficerMoves officers;
    private final Reason reasons;
    private final CurrentCaller current;

    ReassignmentService(
            PlanService plans,
            ReassignmentQueries queries,
            AgencyMoves agencies,
            OfficerMoves officers,
            Reason reasons,
            CurrentCaller current) {
        this.plans = plans;
        this.queries = queries;
        this.agencies = agencies;
        this.officers = officers;
        this.reasons = reasons;
        this.current = current;
    }

    @Writes
    @Transactional
    public Reassigned reassign(UUID id, ReassignmentInput input) {
        PlanView plan = plans.get(id);
        UUID partnership = plan.partnership().id();
        if (!current.get().mayEdit(partnership)) {
            throw Refusal.forbidden("Only the partnership's officers give many lines to others at once.");
        }
        reasons.say(reasons.of(input.reason()));
        shape(input);
        Related from = queries.party(partnership, input.from(), false);
        Related to = queries.party(partnership, input.to(), true);
        new Faults()
                .unless(from != null, "/from", "unknown", "The partnership has nobody of that id.")
                .unless(to != null, "/to", "unknown", "The partnership has nobody of that id who could take them on.")
                .refuse();
        if (plan.status() == PlanStatus.CLOSED) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        List<WorkLine> lines = queries.hold(id, input, MOST + 1);
        if (lines.size() > MOST) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE,
                    "More than " + MOST + " lines would go over at once. Narrow it to some priorities.");
        }
        move(lines, input);
        Related gone = Objects.requireNonNull(from);
        return new Reassigned(
                lines.stream().map(line -> MovedLine.of(line, gone, to)).toList(), lines.size());
    }

    private void move(List<WorkLine> lines, ReassignmentInput input) {
        List<Move> moves = lines.stream()
                .map(line -> new Move(
                        line.kind(), line.id(), input.from().id(), input.to().id()))
                .toList();
        UUID agency = input.to().agency();
        if (agency == null) {
            officers.make(moves);
            return;
        }
        boolean own = current.get().actsForAnyOf(List.of(agency));
        AssignmentState state = own || input.recorded() ? AssignmentState.ACCEPTED : AssignmentState.PROPOSED;
        agencies.ask(moves, state, input.recorded() && !own);
    }

    private static void shape(ReassignmentInput input) {
        Faults faults = new Faults();
        one(input.from(), "/from", faults);
        one(input.to(), "/to", faults);
        faults.refuse();
        boolean agency = input.from().agency() != null;
        faults.unless(
                        agency == (input.to().agency() != null),
                        "/to",
                        "another-kind",
                        "An agency gives way to an agency; an officer, post or group to one of these.")
                .unless(!input.from().equals(input.to()), "/to", "itself", "It is the same on both sides.")
                .unless(agency || !input.recorded(), "/recorded", "not-here", "Only agencies agree to a place.");
        for (int i = 0; i < input.kinds().size(); i++) {
            LineKind kind = input.kinds().get(i);
            faults.unless(
                    ReassignmentQueries.fits(input.from(), kind),
                    "/kinds/" + i,
                    "does-not-fit",
                    "Agencies have places in actions; officers and groups lead actions and priorities, and officers"
                            + " have milestones.");
        }
        boolean milestones = input.to().group() != null
                && (input.kinds().isEmpty()
                        ? input.from().officer() != null
                        : input.kinds().contains(LineKind.MILESTONE));
        faults.unless(
                !milestones,
                "/kinds",
                "does-not-fit",
                "A group has no milestones: name the kinds, actions and priorities, without them.");
        faults.refuse();
    }

    private static void one(@Nullable Party party, String pointer, Faults faults) {
        faults.unless(
                party != null && party.one(),
                pointer,
                "one-of",
                "Name one: an agency, an officer or post, or a group.");
    }
}
