package org.waymark.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts as, for a time.
 *
 * @param text the words that say so, where they say more than the kind
 * @param from the first day; null when it always has
 * @param to the last day; null when it still does
 */
public record Designation(
        @NotNull DesignationKind kind,
        @Nullable @Size(max = 500) String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
