package org.waymark.endings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is about to end or to be brought back, held for the running transaction.
 *
 * @param mine whether the caller leads its priority, and may end it for that
 * @param closed whether its plan is
 * @param above what it stands under that has ended itself; null when nothing has
 */
record HeldThing(
        UUID id,
        long version,
        UUID partnership,
        boolean mine,
        boolean closed,
        boolean ended,
        @Nullable String above) {}
