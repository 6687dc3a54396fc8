package org.waymark.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import org.waymark.rounds.RoundToAsk;
import org.waymark.rounds.RoundsToAsk;

/** One occasion of one round, in a transaction of its own: it was asked with all that was said, or not at all. */
@ApplicationScoped
class OneRound {
    private final RoundsToAsk rounds;
    private final ReminderQueries queries;
    private final Asking asking;

    OneRound(RoundsToAsk rounds, ReminderQueries queries, Asking asking) {
        this.rounds = rounds;
        this.queries = queries;
        this.asking = asking;
    }

    /** For what the open rounds were asked about already. */
    @Transactional(TxType.REQUIRES_NEW)
    Set<Occasion> past() {
        return queries.past();
    }

    /** Another process may ask at the same moment: the claim decides. */
    @Transactional(TxType.REQUIRES_NEW)
    void ask(RoundToAsk round, ReminderKind kind) {
        asking.once(round, kind, rounds.toAsk(round.id()));
    }
}
