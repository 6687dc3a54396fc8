package org.waymark.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of an indicator, small. */
public record IndicatorPart(
        UUID id, @Nullable String label, @Nullable String title) {}
