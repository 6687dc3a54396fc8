package org.waymark.succession.reassignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.leads.LeadRole;
import org.waymark.succession.LineKind;

/**
 * Which lines of a plan go from one to another. What is left out narrows nothing.
 *
 * @param from an agency gives way to an agency; an officer, a post or a group to an officer, a post or a group
 * @param kinds of an officer or group also priorities and milestones; left out, everything of theirs
 * @param role only where they lead, or only where they support
 * @param priorities only what stands under these
 * @param actions only these actions, and their milestones
 * @param officer only actions that this officer or post leads or supports
 * @param group only actions that this group leads or supports, or monitors
 * @param recorded whether the agency's agreement was given elsewhere; else the places are proposed to it
 */
public record ReassignmentInput(
        @Valid @NotNull Party from,
        @Valid @NotNull Party to,
        @Size(max = 3) List<@NotNull LineKind> kinds,
        @Nullable LeadRole role,
        @Size(max = 500) List<@NotNull UUID> priorities,
        @Size(max = 2000) List<@NotNull UUID> actions,
        @Nullable UUID officer,
        @Nullable UUID group,
        boolean recorded,
        @Nullable @Size(max = 2000) String reason) {

    public ReassignmentInput {
        kinds = kinds == null ? List.of() : kinds;
        priorities = priorities == null ? List.of() : priorities;
        actions = actions == null ? List.of() : actions;
    }
}
