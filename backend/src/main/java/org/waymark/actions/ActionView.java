package org.waymark.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ended;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.leads.Leads;
import org.waymark.priorities.Heading;
import org.waymark.timescales.Timescale;

/**
 * An action or sub-action as a client sees it.
 *
 * @param position its place among the actions of its priority, or the sub-actions of its action; the first is 1
 * @param dependsOn the actions that have to be done before it
 * @param neededBy the actions that wait for it
 * @param nextDue the next day by which something of it is owed, past ones too; null when nothing is
 * @param status by the newest report of its first lead agency; else the worst of its sub-actions'
 * @param rating of the same report
 * @param percent how much is complete, by the same report
 * @param reportedAt when that was handed in; null where the status is none of its own
 * @param progress what each agency said last, the newest period first
 * @param overdue whether it, or a milestone of it, is late
 * @param dueSoon whether something of it falls due within 30 days, and nothing is late
 * @param ended null while it has not; what has is owed by nobody
 */
public record ActionView(
        UUID id,
        long version,
        Titled plan,
        Titled priority,
        @Nullable Titled parent,
        @Nullable Heading heading,
        String ref,
        int position,
        Open title,
        @Nullable String description,
        Timescale timescale,
        @Nullable LocalDate nextDue,
        List<Milestone> milestones,
        Leads leadAgencies,
        Leads leadOfficers,
        Monitoring monitoring,
        List<CrossReference> crossReferences,
        List<Titled> dependsOn,
        List<Titled> neededBy,
        List<Titled> subActions,
        @Nullable String note,
        ActionStatus status,
        @Nullable Rating rating,
        @Nullable Integer percent,
        @Nullable Instant reportedAt,
        List<AgencyProgress> progress,
        boolean overdue,
        boolean dueSoon,
        @Nullable Ended ended,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned, ActionRow {}
