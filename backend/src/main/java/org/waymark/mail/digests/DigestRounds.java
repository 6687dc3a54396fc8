package org.waymark.mail.digests;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.waymark.kernel.Today;

/** Looks every few seconds for what there is to say, and puts what is due into the outbox. */
@ApplicationScoped
class DigestRounds {
    private final Reading reading;
    private final ItemsDue due;
    private final Composing composing;
    private final Today today;

    DigestRounds(Reading reading, ItemsDue due, Composing composing, Today today) {
        this.reading = reading;
        this.due = due;
        this.composing = composing;
        this.today = today;
    }

    @Scheduled(every = "{waymark.mail.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        run(today.now());
    }

    /** As it would be done at that moment. */
    void run(Instant now) {
        boolean more = true;
        while (more) {
            more = reading.read();
        }
        for (UUID officer : due.recipients(now)) {
            composing.compose(officer, now);
        }
    }
}
