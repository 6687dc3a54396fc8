package org.waymark.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another line of the plan, as a client sees it.
 *
 * @param id the priority or action it means; null when none was found
 * @param ref the present number of what it means; without one, the number it names
 */
public record CrossReference(
        String text, CrossReferenceKind kind, @Nullable UUID id, String ref) {}
