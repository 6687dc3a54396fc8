package org.waymark.succession.officers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an officer was entered twice.
 *
 * @param into the one that stays
 */
public record MergeInput(
        @NotNull UUID into, @Nullable @Size(max = 2000) String reason) {}
