package org.waymark.duedates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day by which an action, or a milestone of it, is due.
 *
 * @param milestone null when it is the action itself
 * @param words the action's title, or the milestone's text
 * @param written the timescale as it stands in the plan
 * @param version the action's, which every change of it raises
 */
record DueDate(
        UUID action,
        @Nullable UUID milestone,
        String ref,
        @Nullable String title,
        @Nullable String words,
        LocalDate due,
        @Nullable String written,
        String priority,
        String plan,
        long version,
        Instant changedAt) {}
