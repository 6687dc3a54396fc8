package org.waymark.reminders;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.waymark.kernel.Today;
import org.waymark.rounds.RoundToAsk;
import org.waymark.rounds.RoundsToAsk;

/**
 * Asks by itself: once a round opens, a week before it is due, on the day, and the day after. A day on which nothing ran
 * is made up for, as long as what would be said is still true.
 */
@ApplicationScoped
class ReminderRounds {
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
        for (RoundToAsk round : rounds.open()) {
            one.ask(round, ReminderKind.OPENED);
            LocalDate due = round.due();
            if (day.isAfter(due)) {
                one.ask(round, ReminderKind.LATE);
            } else if (day.isEqual(due)) {
                one.ask(round, ReminderKind.DUE);
            } else if (!day.isBefore(due.minusDays(A_WEEK))) {
                one.ask(round, ReminderKind.SOON);
            }
        }
        boolean more = true;
        while (more) {
            more = returns.tell();
        }
    }
}
