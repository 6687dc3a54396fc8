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

/** The short of an action, for lists. */
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
        boolean overdue,
        boolean dueSoon,
        @Nullable Ended ended,
        Instant updatedAt)
        implements ActionRow {}
