package org.waymark.numbering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan as it is numbered.
 *
 * @param priority the priority itself, or that of an action
 * @param parent the action of a sub-action
 */
record PlanLine(
        NumberedType type,
        UUID id,
        UUID priority,
        @Nullable UUID parent,
        String ref,
        @Nullable String title) {}
