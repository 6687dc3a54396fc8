package org.waymark.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.Timescale;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;

/** An action in a list, short. */
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
        Instant updatedAt)
        implements ActionItem {

    static ActionSummary of(ActionView view) {
        return new ActionSummary(
                view.id(),
                view.version(),
                view.plan(),
                view.priority(),
                view.parent(),
                view.ref(),
                view.title(),
                view.timescale(),
                view.nextDue(),
                view.leadAgencies(),
                view.leadOfficers(),
                view.status(),
                view.overdue(),
                view.dueSoon(),
                view.updatedAt());
    }
}
