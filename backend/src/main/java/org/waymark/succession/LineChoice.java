package org.waymark.succession;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A line by its kind and id, as it was listed. */
public record LineChoice(@NotNull LineKind kind, @NotNull UUID id) {}
