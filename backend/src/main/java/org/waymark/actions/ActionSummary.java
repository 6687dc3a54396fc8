package org.waymark.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ended;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;
import org.waymark.timescales.Timescale;

/**
 * The short of an action, for lists.
 *
 * @param status by the newest report of its first lead agency; else the worst of its sub-actions'
 * @param rating of the same report
 * @param percent how much is complete, by the same report
 * @param reportedAt when that was handed in; null where the status is none of its own
 */
public record ActionSummary(
        UUID id,
        long version,
        Titled plan,
        Titled priority,
        @Nullable Titled parent,
        String ref,
        Open title,
        Timescale timescale,
        @Nullable LocalDate nextDue,
        Leads leadAgencies,
        Leads leadOfficers,
        ActionStatus status,
        @Nullable Rating rating,
        @Nullable Integer percent,
        @Nullable Instant reportedAt,
        boolean overdue,
        boolean dueSoon,
        @Nullable Ended ended,
        Instant updatedAt)
        implements ActionRow {}
