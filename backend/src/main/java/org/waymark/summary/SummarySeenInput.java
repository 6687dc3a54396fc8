package org.waymark.summary;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * How far the caller has looked at a plan.
 *
 * @param upTo the {@code upTo} of the summary they saw
 */
public record SummarySeenInput(@NotNull Instant upTo) {}
