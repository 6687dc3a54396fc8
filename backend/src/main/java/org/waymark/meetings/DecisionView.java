package org.waymark.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision of a group as a client sees it. */
public record DecisionView(
        UUID id,
        @Nullable String number,
        String text,
        @Nullable String dissent,
        @Nullable DecisionSubject about) {}
