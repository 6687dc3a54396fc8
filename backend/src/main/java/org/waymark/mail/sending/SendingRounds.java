package org.waymark.mail.sending;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.waymark.kernel.Today;

/** Looks every few seconds for what waits to be sent; a server that takes nothing is left alone for longer and longer. */
@ApplicationScoped
class SendingRounds {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Sender sender;
    private final Outbox outbox;
    private final Today today;
    private Duration pause = FIRST_PAUSE;
    private Instant notBefore = Instant.EPOCH;

    SendingRounds(Sender sender, Outbox outbox, Today today) {
        this.sender = sender;
        this.outbox = outbox;
        this.today = today;
    }

    @Scheduled(every = "{waymark.mail.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (today.now().isBefore(notBefore)) {
            return;
        }
        if (sender.drain()) {
            pause = FIRST_PAUSE;
            return;
        }
        notBefore = today.now().plus(pause);
        pause = pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
    }

    @Scheduled(every = "24h", delayed = "15m")
    void forgetOld() {
        outbox.forgetOld();
    }
}
