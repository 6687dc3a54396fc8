package org.waymark.summary;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;

/**
 * How it stands with a theme or a priority.
 *
 * @param of null for the priorities that have no theme
 * @param freshness null for a theme, and where nothing is expected yet
 */
public record SummaryPart(
        @Nullable Titled of, Figures figures, @Nullable Freshness freshness) {}
