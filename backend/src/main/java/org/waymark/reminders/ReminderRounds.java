package org.waymark.reminders;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.waymark.kernel.Today;
import org.waymark.rounds.RoundToAsk;
import org.waymark.rounds.RoundsToAsk;

/**
 * Asks by itself: once a round opens, a week before it is due, on the day, and the day after. A day on which nothing ran
 * is made up for, as long as what would be said is still true.
 */
@ApplicationScoped
class ReminderRounds {
    private static final Logger LOG = Logger.getLogger(ReminderRounds.class);
    private static final int A_WEEK = 7;

    private final RoundsToAsk rounds;
    private final OneRound one;
    private final Returns returns;
    private final Today today;

    ReminderRounds(RoundsToAsk rounds, OneRound one, Returns returns, Today today) {
        this.rounds = rounds;
        this.one = one;
        this.returns = returns;
        this.today = today;
    }

    @Scheduled(every = "{waymark.mail.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        run(today.date());
    }

    /** As it would be done on that day. */
    void run(LocalDate day) {
        Set<Occasion> past = one.past();
        for (RoundToAsk round : rounds.open()) {
            for (ReminderKind kind : due(round, day)) {
                if (!past.contains(Occasion.of(round, kind))) {
                    ask(round, kind);
                }
            }
        }
        boolean more = true;
        while (more) {
            more = returns.tell();
        }
    }

    private static List<ReminderKind> due(RoundToAsk round, LocalDate day) {
        LocalDate due = round.due();
        if (day.isAfter(due)) {
            return List.of(ReminderKind.OPENED, ReminderKind.LATE);
        }
        if (day.isEqual(due)) {
            return List.of(ReminderKind.OPENED, ReminderKind.DUE);
        }
        return day.isBefore(due.minusDays(A_WEEK))
                ? List.of(ReminderKind.OPENED)
                : List.of(ReminderKind.OPENED, ReminderKind.SOON);
    }

    /** What goes wrong with one round keeps nobody of another from being asked; it is tried again at the next look. */
    private void ask(RoundToAsk round, ReminderKind kind) {
        try {
            one.ask(round, kind);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Nobody was asked for what round %s lacks (%s)", round.id(), kind);
        }
    }
}
