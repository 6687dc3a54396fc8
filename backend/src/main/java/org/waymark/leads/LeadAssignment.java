package org.waymark.leads;

import java.util.UUID;

/**
 * How far an agency has taken on its place.
 *
 * @param recorded whether the answer was noted by somebody else than the agency itself
 */
public record LeadAssignment(UUID id, AssignmentState state, boolean recorded) {}
