package org.waymark.deletions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a deletion.
 *
 * @param to restored: it is undone, with all that went with it
 * @param reason for the record; needed where it changes what an agreed plan promises
 */
public record DeletionTransition(
        @NotNull DeletionState to,
        @Nullable @Size(max = 2000) String reason) {}
