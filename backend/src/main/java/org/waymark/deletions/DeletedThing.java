package org.waymark.deletions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it was called when it was deleted.
 *
 * @param id its own; of an indicator's place, that of the indicator
 */
public record DeletedThing(
        DeletedType type,
        UUID id,
        @Nullable String ref,
        @Nullable String title) {}
