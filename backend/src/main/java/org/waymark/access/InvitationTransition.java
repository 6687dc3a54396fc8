package org.waymark.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an invitation by hand; the rest happens by itself.
 *
 * @param to {@code withdrawn} is the one there is
 * @param reason for the record
 */
public record InvitationTransition(
        @NotNull InvitationStatus to,
        @Nullable @Size(max = 2000) String reason) {}
