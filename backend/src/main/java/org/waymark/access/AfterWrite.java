package org.waymark.access;

/**
 * A rule that looks at everything a call has written, once, before it is kept: for what no single service can know.
 * Rooms above bring them.
 */
public interface AfterWrite {
    /** Refuses what may not be; it runs inside the transaction, after the last write of it. */
    void check();
}
