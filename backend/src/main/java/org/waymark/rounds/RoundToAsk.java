package org.waymark.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;

/** An open round, as those need it who ask for what it lacks. */
public record RoundToAsk(
        UUID id,
        UUID partnership,
        Period period,
        LocalDate due,
        @Nullable String instructions) {}
