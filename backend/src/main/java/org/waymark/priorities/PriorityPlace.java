package org.waymark.priorities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;

/**
 * Where a priority stands in its plan.
 *
 * @param id the priority's
 * @param version the priority's
 * @param after the one it comes after; null for the first
 * @param position its place among the priorities of the plan; the first is 1
 */
public record PriorityPlace(
        UUID id,
        long version,
        Titled plan,
        @Nullable Titled theme,
        @Nullable Titled after,
        int position) implements Versioned {}
