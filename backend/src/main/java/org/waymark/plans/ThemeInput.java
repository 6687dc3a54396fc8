package org.waymark.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme of a plan.
 *
 * @param id which of the present themes it is; without one, the one of the same title, or a new one
 */
public record ThemeInput(
        @Nullable UUID id, @NotBlank @Size(max = 500) String title) {}
