package org.waymark.actions;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleInput;

/**
 * A milestone of an action.
 *
 * @param id which of the present milestones it is; without one, the one of the same text, or a new one
 */
public record MilestoneInput(
        @Nullable UUID id,
        @Nullable @Size(max = 5000) String text,

        @Schema(implementation = TimescaleInput.class) Timescale timescale,

        @Nullable UUID officer,
        @Nullable LocalDate doneOn) {

    public MilestoneInput {
        timescale = timescale == null ? Timescale.NONE : timescale;
    }

    MilestoneInput keeping(@Nullable Timescale before) {
        return before == null || !timescale.sameWords(before)
                ? this
                : new MilestoneInput(id, text, before, officer, doneOn);
    }
}
