package org.waymark.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a plan's text.
 *
 * @param id which of the present sections it is; without one, the one of the same title, or a new one
 */
public record SectionInput(
        @Nullable UUID id,
        @NotBlank @Size(max = 500) String title,
        @NotNull @Size(max = 200_000) String text) {}
