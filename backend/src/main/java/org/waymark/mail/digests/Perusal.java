package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Reads all there is. A stretch that fails is halved until the entry at which it fails stands alone: the rest of the record
 * goes on, and nobody waits for ever because of one entry.
 */
@ApplicationScoped
class Perusal {
    /** An entry that fails in so many looks, one after another, is left out: what was amiss for a moment is over by then. */
    static final int LOOKS = 3;

    private static final Logger LOG = Logger.getLogger(Perusal.class);

    private final Reading reading;
    private final AtomicInteger failedLooks = new AtomicInteger();

    Perusal(Reading reading) {
        this.reading = reading;
    }

    /** Reads on, up to the end or to an entry that fails. */
    void read() {
        int most = Reading.MOST_AT_ONCE;
        boolean more = true;
        while (more) {
            try {
                more = reading.read(most);
                failedLooks.set(0);
                most = Math.min(2 * most, Reading.MOST_AT_ONCE);
            } catch (Exception failed) {
                more = most > 1 || leftOut(failed);
                most = Math.max(1, most / 2);
            }
        }
    }

    /** Whether it goes on after the entry that stands alone. */
    private boolean leftOut(Exception failed) {
        if (failedLooks.incrementAndGet() < LOOKS) {
            LOG.warn("An entry of the record of changes could not be read for mail; it is tried again", failed);
            return false;
        }
        failedLooks.set(0);
        Long position = reading.skip();
        if (position == null) {
            return false;
        }
        LOG.errorf(failed, "Nobody is mailed about position %d of the record of changes: it failed", position);
        return true;
    }
}
