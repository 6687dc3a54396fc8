package org.waymark.reminders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;

/**
 * That those who owe reports were asked for them.
 *
 * @param by the officer who chased; null for what the product does by itself, and once their name was removed
 * @param text what was said beside the usual
 * @param reached who is told, by mail, with how many reports they are asked for
 * @param unreached who is not, and why
 */
public record ReminderView(
        UUID id,
        long version,
        UUID round,
        ReminderKind kind,
        Instant at,
        @Nullable Related by,
        @Nullable String text,
        List<Reached> reached,
        List<Unasked> unreached)
        implements Versioned {

    /** Somebody who is told. */
    public record Reached(Related agency, Related officer, long outstanding) {}

    /**
     * Somebody who is not.
     *
     * @param officer null where the agency has nobody
     */
    public record Unasked(Related agency, @Nullable Related officer, long outstanding, WhyUnreached why) {}
}
