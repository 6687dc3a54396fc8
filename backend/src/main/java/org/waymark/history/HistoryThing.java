package org.waymark.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing that an entry is about, as it was called then.
 *
 * @param ref its number or label
 */
public record HistoryThing(
        HistoryType type,
        UUID id,
        @Nullable String ref,
        @Nullable String title) {}
