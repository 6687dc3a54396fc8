package org.waymark.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.timescales.Timescale;

/**
 * An earlier timescale of a milestone.
 *
 * @param timescale when it was to be reached until then
 * @param reason why that was changed, where somebody said
 * @param at when it was changed
 * @param by who changed it; null when it was done in the database, or the name was removed
 */
public record MilestoneSlip(
        Timescale timescale,
        @Nullable String reason,
        Instant at,
        @Nullable String by) {}
