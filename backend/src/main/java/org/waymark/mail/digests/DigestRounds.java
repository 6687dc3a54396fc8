package org.waymark.mail.digests;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.waymark.kernel.Today;

/** Looks every few seconds for what there is to say, and puts what is due into the outbox. */
@ApplicationScoped
class DigestRounds {
    private static final Logger LOG = Logger.getLogger(DigestRounds.class);

    private final Perusal perusal;
    private final ItemsDue due;
    private final Composing composing;
    private final Today today;

    DigestRounds(Perusal perusal, ItemsDue due, Composing composing, Today today) {
        this.perusal = perusal;
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
        perusal.read();
        for (UUID officer : due.recipients(now)) {
            try {
                composing.compose(officer, now);
            } catch (Exception failed) {
                LOG.errorf(failed, "The mail to officer %s could not be written; the others are", officer);
            }
        }
    }
}
