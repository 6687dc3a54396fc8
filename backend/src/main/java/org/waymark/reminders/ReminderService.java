package org.waymark.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.rounds.AgencyToAsk;
import org.waymark.rounds.RoundService;
import org.waymark.rounds.RoundState;
import org.waymark.rounds.RoundView;

/** Chasing, for the officers of a partnership: whom it reached is for them alone to see, too. */
@ApplicationScoped
public class ReminderService {
    private final RoundService rounds;
    private final Asking asking;
    private final ReminderQueries queries;
    private final CurrentCaller current;

    ReminderService(RoundService rounds, Asking asking, ReminderQueries queries, CurrentCaller current) {
        this.rounds = rounds;
        this.asking = asking;
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<ReminderView> page(UUID round, ReminderFilter filter) {
        return queries.page(chasedBy(round).id(), filter);
    }

    @Transactional
    public ReminderView get(UUID round, UUID id) {
        return Refusal.orNotFound(queries.one(chasedBy(round).id(), id), "reminder");
    }

    @Writes
    @Transactional
    public ReminderView chase(UUID id, ReminderInput input) {
        RoundView round = chasedBy(id);
        if (round.state() != RoundState.OPEN) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The round is closed: nothing is asked for in it any more.");
        }
        List<AgencyToAsk> owing = rounds.toAsk(id);
        List<UUID> named = input.agencies() == null ? List.of() : input.agencies();
        Set<UUID> known = owing.stream().map(each -> each.agency().id()).collect(Collectors.toSet());
        Faults faults = new Faults();
        for (int i = 0; i < named.size(); i++) {
            faults.unless(
                    known.contains(named.get(i)), "/agencies/" + i, "owes-nothing", "Nothing is outstanding from it.");
        }
        faults.refuse();
        List<AgencyToAsk> asked = named.isEmpty()
                ? owing
                : owing.stream()
                        .filter(each -> named.contains(each.agency().id()))
                        .toList();
        if (asked.isEmpty()) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE, "Nothing is outstanding in the round: there is nobody to remind.");
        }
        UUID made =
                asking.chase(round, asked, input.text(), current.get().reach().officer());
        return Refusal.orNotFound(queries.one(id, made), "reminder");
    }

    private RoundView chasedBy(UUID id) {
        RoundView round = rounds.get(id);
        if (!current.get().mayEdit(round.partnership().id())) {
            throw Refusal.forbidden("Only the partnership's officers remind those who owe reports, and see who was.");
        }
        return round;
    }
}
