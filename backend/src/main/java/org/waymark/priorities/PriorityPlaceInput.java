package org.waymark.priorities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a priority is to stand in its plan.
 *
 * @param theme the theme under which it stands; null for none
 * @param after the priority of the plan that it comes after; null for the first
 */
public record PriorityPlaceInput(
        @Nullable UUID theme, @Nullable UUID after) {}
