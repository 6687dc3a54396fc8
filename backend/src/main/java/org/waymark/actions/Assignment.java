package org.waymark.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.timescales.Timescale;

/**
 * The place of an agency in an action.
 *
 * @param timescale when the action is to be done, as an agency wants to know before it answers
 * @param recorded whether the answer was noted by somebody else than the agency itself
 * @param reason why it was declined
 * @param decidedAt when the answer was given or noted; null while it is only proposed
 * @param allowed what the caller may make of it now
 */
public record Assignment(
        UUID id,
        Titled plan,
        Titled priority,
        Titled action,
        Timescale timescale,
        Related agency,
        LeadRole role,
        AssignmentState state,
        boolean recorded,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        List<String> allowed) {}
