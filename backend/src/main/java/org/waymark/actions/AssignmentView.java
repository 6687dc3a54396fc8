package org.waymark.actions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;

/**
 * The place that an agency was given in an action.
 *
 * @param recorded whether the agreement was noted by somebody else than the agency itself
 * @param reason why it was declined
 */
public record AssignmentView(
        UUID id,
        Related agency,
        LeadRole role,
        AssignmentState state,
        boolean recorded,
        @Nullable String reason,
        @Nullable Instant decidedAt) {}
