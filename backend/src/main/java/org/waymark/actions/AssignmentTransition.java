package org.waymark.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waymark.leads.AssignmentState;

/**
 * What becomes of an agency's place.
 *
 * @param to accepted or declined by the agency; accepted by an officer of the partnership records what was agreed
 *     elsewhere; proposed asks an agency again that has declined
 * @param reason why an agency declines, or for the record
 */
public record AssignmentTransition(
        @NotNull AssignmentState to,
        @Nullable @Size(max = 2000) String reason) {}
