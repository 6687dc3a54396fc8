package org.waymark.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Over what a role is given.
 *
 * @param id which partnership, agency or group; null when it is everything
 */
public record ScopeInput(@NotNull ScopeType type, @Nullable UUID id) {}
