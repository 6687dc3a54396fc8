package org.waymark.rounds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a round.
 *
 * @param periodStart the first day of the period it asks about; the period and the partnership stay as they are
 * @param due left out, 20 working days after the period's end, or after today where that day has passed
 */
public record RoundInput(
        @NotNull UUID partnership,

        @NotNull
        @Schema(description = "The first day of a period of the partnership's reporting calendar that has ended")
        LocalDate periodStart,

        @Nullable
        @Schema(
                description = "The last day on which a report is in time. Left out, the 20th working day after the"
                        + " period's end or, once that has passed, after today.")
        LocalDate due,

        @Nullable @Size(max = RoundInput.LONGEST) String instructions,

        @Size(max = RoundInput.MOST_PLANS)
        @Schema(
                description = "The plans it asks about, also while they are drafts. Left out, every agreed or published"
                        + " plan of the partnership that runs in the period.")
        List<@NotNull UUID> plans) {
    static final int LONGEST = 5000;
    static final int MOST_PLANS = 50;

    public RoundInput {
        plans = plans == null ? List.of() : List.copyOf(plans);
    }
}
