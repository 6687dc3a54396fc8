package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Reads all there is. A stretch that fails is halved until the entry at which it fails stands alone: the rest of the record
 * goes on, and nobody waits for ever because of one entry.
 */
@ApplicationScoped
class Perusal {
    /** An entry that fails in so many looks, one after another, is left out: what was amiss for a moment is over by then. */
    static final int LOOKS = 3;

    /** When the next one fails as well, the fault is hardly theirs: each is looked at so many times more often. */
    private static final int PATIENCE = 4;

    private static final int LONGEST = 1000;
    private static final Logger LOG = Logger.getLogger(Perusal.class);

    private final Reading reading;
    private long failedAfter = -1;
    private int failedLooks;
    private int enough = LOOKS;

    Perusal(Reading reading) {
        this.reading = reading;
    }

    /** Reads on, up to the end or to an entry that fails; one look at a time. */
    synchronized void read() {
        int most = Reading.MOST_AT_ONCE;
        boolean more = true;
        while (more) {
            try {
                more = reading.read(most);
                failedLooks = 0;
                enough = more ? LOOKS : enough;
                most = Math.min(2 * most, Reading.MOST_AT_ONCE);
            } catch (Exception failed) {
                more = most > 1 || leftOut(failed);
                most = Math.max(1, most / 2);
            }
        }
    }

    /** Whether it goes on after the entry that stands alone. */
    private boolean leftOut(Exception failed) {
        Long after = reading.position();
        if (after == null) {
            return false;
        }
        failedLooks = after == failedAfter ? failedLooks + 1 : 1;
        failedAfter = after;
        if (failedLooks < enough) {
            LOG.warn("An entry of the record of changes could not be read for mail; it is tried again", failed);
            return false;
        }
        Long position = reading.skip(after);
        if (position == null) {
            return false;
        }
        failedLooks = 0;
        enough = Math.min(PATIENCE * enough, LONGEST);
        LOG.errorf(failed, "Nobody is mailed about position %d of the record of changes: it failed", position);
        return true;
    }
}
