package org.waymark.indicators;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;

/** Where an indicator is used, and how it is put there. */
public record IndicatorPlace(
        Titled priority, Titled plan, @Nullable String label, Open wording) {}
