package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Lets one process at a time look and write: of two that start together, the second finds what the first has written. */
@ApplicationScoped
class Turn {
    private static final long LOCK = 0x77_61_79_6d_61_72_6bL;

    private final Jdbi jdbi;

    Turn(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits for it; it lasts as long as the transaction. */
    void take() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", LOCK));
    }
}
