package org.waymark.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.calendars.CalendarService;
import org.waymark.calendars.Period;
import org.waymark.calendars.WorkingDays;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Rounds: seen by every member of the partnership, opened and closed by its officers. */
@ApplicationScoped
public class RoundService {
    private static final int WORKING_DAYS = 20;
    private static final String WHOSE = "Only the partnership's officers open, change and close its reporting rounds.";
    private static final String STAYS = "It stays as it was when the round was opened.";

    private final Roots roots;
    private final RoundRows rows;
    private final RoundQueries queries;
    private final OwedQueries owed;
    private final PartnershipService partnerships;
    private final AgencyService agencies;
    private final CalendarService calendars;
    private final WorkingDays workingDays;
    private final Reason reasons;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final Today today;

    RoundService(
            Roots roots,
            RoundRows rows,
            RoundQueries queries,
            OwedQueries owed,
            PartnershipService partnerships,
            AgencyService agencies,
            CalendarService calendars,
            WorkingDays workingDays,
            Reason reasons,
            CurrentCaller current,
            Inputs inputs,
            Today today) {
        this.roots = roots;
        this.rows = rows;
        this.queries = queries;
        this.owed = owed;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.calendars = calendars;
        this.workingDays = workingDays;
        this.reasons = reasons;
        this.current = current;
        this.inputs = inputs;
        this.today = today;
    }

    @Transactional
    public Page<RoundView> page(RoundFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public RoundView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "reporting round");
    }

    /** What is owed in a round, or was at an instant. */
    @Transactional
    public Page<OwedView> owed(UUID id, OwedFilter filter) {
        return owed.page(get(id).id(), filter, agencies.meant(filter.agency), current.get());
    }

    /** All that these agencies owe in a round, or all that is owed when none is named; in the order of the plan. */
    @Transactional
    public List<OwedView> everythingOwed(RoundView seen, List<UUID> of) {
        return owed.everything(seen.id(), of, current.get());
    }

    /** How far a round has been answered by each agency, officer or priority. */
    @Transactional
    public Page<OutstandingView> outstanding(UUID id, OutstandingFilter filter) {
        return owed.outstanding(get(id).id(), filter, current.get());
    }

    /**
     * Whom to ask for what is outstanding in a round, agency by agency: for those who chase. Only the partnership's
     * officers may.
     */
    @Transactional
    public List<AgencyToAsk> toAsk(UUID id) {
        RoundView round = get(id);
        if (!current.get().mayEdit(round.partnership().id())) {
            throw Refusal.forbidden("Only the partnership's officers remind those who owe reports.");
        }
        return owed.toAsk(id);
    }

    @Writes
    @Transactional
    public RoundView create(RoundInput input) {
        partnerships.requireEditable(input.partnership());
        Period period = calendars
                .reporting(input.partnership())
                .starting(input.periodStart())
                .orElseThrow(() -> Refusal.invalid(
                        "/periodStart", "not-a-period", "No period of the partnership's calendar begins on that day."));
        if (!period.endedBy(today.date())) {
            throw Refusal.of(
                    ProblemType.TOO_EARLY,
                    period.label() + " ends on " + period.end() + ": a round is opened after that day.");
        }
        List<UUID> unknown = rows.unknown(input.partnership(), input.plans());
        Faults faults = new Faults().once(input.plans(), "/plans");
        for (UUID plan : unknown) {
            faults.add(
                    "/plans/" + input.plans().indexOf(plan), "unknown", "The partnership has no such plan that runs.");
        }
        faults.refuse();
        rows.alone(input.partnership());
        ReportingRound round = new ReportingRound().about(input.partnership(), input.plans(), period, today.now());
        round.say(input.due() == null ? usual(period) : input.due(), input.instructions());
        roots.keep(round);
        rows.refresh(round.id());
        return get(round.id());
    }

    /** Says another due day or other instructions. */
    @Writes
    @Transactional
    public RoundView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        ReportingRound round =
                roots.toChange(ReportingRound.class, id, ifMatch, this::get, RoundService::theirs, WHOSE);
        RoundInput before = round.said();
        RoundInput after = patch.onto(before, RoundInput.class, inputs);
        new Faults()
                .unless(before.partnership().equals(after.partnership()), "/partnership", "fixed", STAYS)
                .unless(before.periodStart().equals(after.periodStart()), "/periodStart", "fixed", STAYS)
                .unless(before.plans().equals(after.plans()), "/plans", "fixed", STAYS)
                .unless(after.due() != null, "/due", "required", "It must say by when reports are due.")
                .refuse();
        round.requireOpen();
        if (after.due() != null) {
            round.say(after.due(), after.instructions());
        }
        roots.keep(round);
        return get(id);
    }

    @Writes
    @Transactional
    public RoundView transition(UUID id, RoundTransition transition) {
        rows.alone(get(id).partnership().id());
        ReportingRound round = roots.held(ReportingRound.class, id, this::get, RoundService::theirs, WHOSE);
        String reason = reasons.of(transition.reason());
        round.become(transition.to(), reason, today.now());
        reasons.say(reason);
        roots.keep(round);
        if (transition.to() == RoundState.OPEN) {
            rows.refresh(id);
        }
        return get(id);
    }

    private static boolean theirs(RoundView round) {
        return !round.allowed().isEmpty();
    }

    /** A round that is opened late gives as long as one that is opened in time. */
    private LocalDate usual(Period period) {
        LocalDate due = workingDays.after(period.end(), WORKING_DAYS);
        return due.isBefore(today.date()) ? workingDays.after(today.date(), WORKING_DAYS) : due;
    }
}
