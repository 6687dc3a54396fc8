package org.waymark.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.timescales.Timescale;

/**
 * A milestone of an action.
 *
 * @param id which of the present milestones it is; without one, the one of the same text, or a new one
 */
public record MilestoneInput(
        @Nullable UUID id,
        @Nullable @Size(max = 5000) String text,
        @NotNull Timescale timescale,
        @Nullable UUID officer,
        @Nullable LocalDate doneOn) {

    public MilestoneInput {
        timescale = timescale == null ? Timescale.NONE : timescale;
    }
}
