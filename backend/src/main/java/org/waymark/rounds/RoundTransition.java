package org.waymark.rounds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a round.
 *
 * @param to closed when it asks no more, open when it does after all
 * @param reason needed to open one again; else for the record
 */
public record RoundTransition(
        @NotNull RoundState to, @Nullable @Size(max = 2000) String reason) {}
