package org.waymark.editions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.CrossReference;
import org.waymark.actions.Monitoring;
import org.waymark.kernel.Open;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;
import org.waymark.priorities.Heading;
import org.waymark.timescales.Timescale;

/** An action or sub-action as it stands in an edition; what became of it since is told by the live one. */
public record EditionAction(
        UUID id,
        Titled priority,
        @Nullable Titled parent,
        @Nullable Heading heading,
        String ref,
        Open title,
        @Nullable String description,
        Timescale timescale,
        List<EditionMilestone> milestones,
        Leads leadAgencies,
        Leads leadOfficers,
        Monitoring monitoring,
        List<CrossReference> crossReferences,
        List<Titled> dependsOn,
        @Nullable String note,
        @Nullable EditionEnded ended) {

    /** A milestone as it stands in an edition. */
    public record EditionMilestone(
            UUID id,
            @Nullable String text,
            Timescale timescale,
            @Nullable Related officer) {}
}
