package org.waymark.succession.officers;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.succession.LineKind;

/**
 * Who takes one line.
 *
 * @param id of the line, as it was listed
 * @param to an officer or post; null leaves it as it is
 */
public record LineSuccessor(
        @NotNull LineKind kind, @NotNull UUID id, @Nullable UUID to) {}
