package org.waymark.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ReportState;

/**
 * How a report was given and judged that is entered as it was.
 *
 * @param officer who gave it
 * @param at when it was handed in, and judged if it was
 * @param judge who accepted or returned it
 * @param reason why it was returned
 */
public record GivenReport(
        ReportState state,
        @Nullable UUID officer,
        boolean onBehalf,
        Instant at,
        @Nullable UUID judge,
        @Nullable String reason) {}
