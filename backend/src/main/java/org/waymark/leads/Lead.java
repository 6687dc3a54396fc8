package org.waymark.leads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One that leads or supports.
 *
 * @param code an agency's or group's; officers and posts have none
 * @param assignment how far an agency has taken its place on; null for all others
 */
public record Lead(
        LeadKind kind,
        UUID id,
        @Nullable String code,
        String name,
        LeadRole role,
        @Nullable LeadAssignment assignment) {

    /** Whether an agency has refused the place. */
    public boolean declined() {
        return assignment != null && assignment.state() == AssignmentState.DECLINED;
    }
}
