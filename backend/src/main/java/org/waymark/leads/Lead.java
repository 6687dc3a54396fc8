package org.waymark.leads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who leads or supports.
 *
 * @param code an agency's or a group's code; null for an officer or a post
 * @param assignment how far an agency has taken its place on; null for others, and where it is inherited
 */
public record Lead(
        LeadKind kind,
        UUID id,
        @Nullable String code,
        String name,
        LeadRole role,
        @Nullable LeadAssignment assignment) {

    /**
     * How far an agency has taken its place on.
     *
     * @param recorded whether the agreement was noted by somebody else than the agency itself
     */
    public record LeadAssignment(UUID id, AssignmentState state, boolean recorded) {}
}
