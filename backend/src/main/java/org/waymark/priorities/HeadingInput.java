package org.waymark.priorities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A heading row of the action table.
 *
 * @param id which of the present headings it is; without one, the one of the same text, or a new one
 */
public record HeadingInput(
        @Nullable UUID id, @NotBlank @Size(max = 2000) String text) {}
