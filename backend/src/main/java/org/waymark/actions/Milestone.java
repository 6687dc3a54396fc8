package org.waymark.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.timescales.Timescale;

/**
 * A milestone as a client sees it.
 *
 * @param slips when it was to be reached before, the earliest first
 */
public record Milestone(
        UUID id,
        @Nullable String text,
        Timescale timescale,
        @Nullable Related officer,
        @Nullable LocalDate doneOn,
        boolean overdue,
        boolean dueSoon,
        List<MilestoneSlip> slips) {}
