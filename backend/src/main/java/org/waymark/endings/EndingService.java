package org.waymark.endings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.actions.ActionService;
import org.waymark.actions.ActionView;
import org.waymark.indicators.IndicatorService;
import org.waymark.indicators.IndicatorView;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.priorities.PriorityService;
import org.waymark.priorities.PriorityView;
import org.waymark.requests.IfMatch;

/** Ends what is not deleted because others know it, and brings it back; by those who may delete it. */
@ApplicationScoped
public class EndingService {
    private final EndingRows rows;
    private final ActionService actions;
    private final PriorityService priorities;
    private final IndicatorService indicators;
    private final CurrentCaller current;
    private final Reason reasons;
    private final Today today;

    EndingService(
            EndingRows rows,
            ActionService actions,
            PriorityService priorities,
            IndicatorService indicators,
            CurrentCaller current,
            Reason reasons,
            Today today) {
        this.rows = rows;
        this.actions = actions;
        this.priorities = priorities;
        this.indicators = indicators;
        this.current = current;
        this.reasons = reasons;
        this.today = today;
    }

    /** Its sub-actions that have not ended yet end with it. */
    @Writes
    @Transactional
    public ActionView action(UUID id, @Nullable IfMatch ifMatch, StandingTransition transition) {
        become(Endable.ACTION, id, ifMatch, transition);
        return actions.get(id);
    }

    /** Its actions that have not ended yet end with it. */
    @Writes
    @Transactional
    public PriorityView priority(UUID id, @Nullable IfMatch ifMatch, StandingTransition transition) {
        become(Endable.PRIORITY, id, ifMatch, transition);
        return priorities.get(id);
    }

    /** Its parts that have not ended yet end with it; the places it has in priorities stay. */
    @Writes
    @Transactional
    public IndicatorView indicator(UUID id, @Nullable IfMatch ifMatch, StandingTransition transition) {
        become(Endable.INDICATOR, id, ifMatch, transition);
        return indicators.get(id);
    }

    private void become(Endable kind, UUID id, @Nullable IfMatch ifMatch, StandingTransition transition) {
        Caller caller = current.get();
        HeldThing thing = rows.hold(kind, id, caller.reach().officer());
        if (thing == null || !caller.mayRead(thing.partnership())) {
            throw Refusal.notFound(kind.noun());
        }
        if (!caller.mayEdit(thing.partnership()) && !thing.mine()) {
            throw Refusal.forbidden(kind.refusal());
        }
        IfMatch.honour(ifMatch, thing.version());
        boolean ends = transition.to() == Standing.ENDED;
        possible(kind, thing, ends);
        String reason = reasons.of(transition.reason());
        refuse(transition, ends, reason);
        reasons.say(reason);
        if (ends) {
            LocalDate on = transition.on();
            rows.end(kind, id, on == null ? today.date() : on, Objects.requireNonNull(reason));
        } else {
            rows.bringBack(kind, id);
        }
    }

    private static void possible(Endable kind, HeldThing thing, boolean ends) {
        if (thing.closed()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        if (ends == thing.ended()) {
            throw Refusal.conflict("The " + kind.noun() + (ends ? " has ended already." : " has not ended."));
        }
        if (!ends && thing.above() != null) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE,
                    "The " + thing.above() + " that it stands under has ended: bring that back first.");
        }
    }

    private void refuse(StandingTransition transition, boolean ends, @Nullable String reason) {
        List<Fault> faults = new ArrayList<>();
        if (reason == null) {
            faults.add(new Fault("/reason", "required", ends ? "Say why it ends." : "Say why it is brought back."));
        }
        LocalDate on = transition.on();
        if (on != null && !ends) {
            faults.add(new Fault("/on", "not-ended", "Only what ends has a day on which it ended."));
        } else if (on != null && on.isAfter(today.date())) {
            faults.add(new Fault("/on", "in-the-future", "It ends today, or has ended on an earlier day."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
