package org.waymark.succession.agencies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.waymark.succession.LineChoice;

/**
 * An agency that takes over from another.
 *
 * @param lines what it takes; whatever nobody is said to take goes to the first of the successors
 */
public record SuccessorInput(
        @NotNull UUID agency, @Valid @Size(max = 5000) List<@NotNull LineChoice> lines) {
    public SuccessorInput {
        lines = lines == null ? List.of() : lines;
    }
}
