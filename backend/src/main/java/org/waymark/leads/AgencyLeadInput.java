package org.waymark.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of an agency in an action, and how far it has been taken on.
 *
 * @param state how the agency has answered, as it stands; left out, what it has answered stays, and a new place is
 *     proposed to it
 * @param recorded whether the agreement was noted by somebody else than the agency itself
 * @param reason why it was declined
 */
public record AgencyLeadInput(
        @NotNull UUID agency,
        @NotNull LeadRole role,
        @Nullable AssignmentState state,
        boolean recorded,
        @Nullable @Size(max = 2000) String reason) {}
