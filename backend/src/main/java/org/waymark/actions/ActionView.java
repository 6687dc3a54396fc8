package org.waymark.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.Timescale;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.leads.Leads;

/**
 * An action, or a sub-action, as a client sees it.
 *
 * @param parent the action of which it is a sub-action
 * @param position its place among its siblings, from 0
 * @param nextDue the day by which the next thing is owed: read from the timescales, never as if it had been written
 * @param status follows from progress reports; not-started without any
 */
public record ActionView(
        UUID id,
        long version,
        Titled plan,
        Titled priority,
        @Nullable Titled parent,
        @Nullable HeadingView heading,
        String ref,
        int position,
        Open title,
        @Nullable String description,
        Timescale timescale,
        List<MilestoneView> milestones,
        Leads leadAgencies,
        Leads leadOfficers,
        MonitoringView monitoring,
        List<CrossReferenceView> crossReferences,
        List<Titled> subActions,
        @Nullable String note,
        ActionStatus status,
        @Nullable LocalDate nextDue,
        boolean overdue,
        boolean dueSoon,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements ActionItem, Versioned {}
