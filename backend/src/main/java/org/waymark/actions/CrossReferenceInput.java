package org.waymark.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another line of the plan.
 *
 * @param text as written: {@code see Priority 6}
 * @param ref the number it names
 * @param target the priority or action it means, where one was found; it survives renumbering
 */
public record CrossReferenceInput(
        @NotBlank @Size(max = 2000) String text,
        @NotNull CrossReferenceKind kind,
        @NotNull @Size(max = 40) String ref,
        @Nullable UUID target) {}
