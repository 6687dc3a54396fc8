package org.waymark.succession.officers;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.succession.LineKind;

/**
 * Who takes all lines of a kind.
 *
 * @param to an officer or post; null leaves them as they are
 */
public record KindSuccessor(
        @NotNull LineKind kind, @Nullable UUID to) {}
