package org.waymark.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "See Priority 6".
 *
 * @param text the words as written
 * @param id what is meant, where the plan holds it
 * @param ref its number now; as written, where the plan does not hold it
 */
public record CrossReferenceView(
        String text, CrossReferenceKind kind, @Nullable UUID id, String ref) {}
