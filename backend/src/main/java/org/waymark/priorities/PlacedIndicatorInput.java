package org.waymark.priorities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;

/**
 * An indicator in its place in a priority.
 *
 * @param label its label here: {@code 1}, {@code 3a}
 * @param wording how this priority puts it; absent means the indicator's own title
 * @param note a remark on its use here
 */
public record PlacedIndicatorInput(
        @NotNull UUID indicator,
        @Nullable @Size(max = 40) String label,
        @NotNull Open wording,
        @Nullable @Size(max = 5000) String note) {

    public PlacedIndicatorInput {
        wording = wording == null ? Open.NONE : wording;
    }
}
